// Asks what the popup shows while its modules are still on their way; `src/ui/page/ahead.ts` takes the answers.
const { runtime } = globalThis.browser ?? globalThis.chrome;
const without = () => undefined;
globalThis.asked = Object.fromEntries(
  ['hello', 'overview'].map((type) => [type, runtime.sendMessage({ type, request: {} }).catch(without)]),
);
