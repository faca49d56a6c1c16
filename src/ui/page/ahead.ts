import { type Answer, ask, type Protocol } from '../../messages';

type Asked = { [K in keyof Protocol]?: Promise<Answer<Protocol[K]['reply']> | undefined> };

/**
 * What the background says to `type`, a message without content. Where `public/ahead.js` has asked already, while our
 * modules were on their way, that answer is taken, once; a second time, or where it failed, it is asked anew.
 */
export async function askedAhead<K extends 'hello' | 'overview'>(type: K): Promise<Protocol[K]['reply']> {
  const { asked = {} } = globalThis as { asked?: Asked };
  const early = asked[type];
  delete asked[type];
  const answer = await early;
  return answer?.ok ? answer.value : ask(type, {});
}
