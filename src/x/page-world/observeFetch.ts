import { type AskedReply, askedReply, isCreatePost, resultOf } from './createPost';
import { guarded, type Report } from './report';

/** Method, address and body of a call, as far as they can be read without touching what the page sends. */
function requestOf(input: unknown, init: RequestInit | undefined): { creates: boolean; body: () => Promise<unknown> } {
  const request = input instanceof Request ? input : null;
  const creates = isCreatePost(init?.method ?? request?.method ?? 'GET', request?.url ?? String(input));
  const copy = creates && request && init?.body == null ? request.clone() : null;
  return { creates, body: async () => (copy ? copy.text() : init?.body) };
}

/** X has sent by XMLHttpRequest so far; this is for the day it changes. The page's own promise and answer stay untouched. */
export function observeFetch(report: Report): void {
  window.fetch = new Proxy(window.fetch, {
    apply(fetch, self: unknown, args: [unknown, RequestInit | undefined]) {
      let body: (() => Promise<unknown>) | null = null;
      guarded(() => {
        const request = requestOf(args[0], args[1]);
        if (request.creates) body = request.body;
      });
      const answer: Promise<Response> = Reflect.apply(fetch, self, args);
      if (body) follow(answer, body, report);
      return answer;
    },
  });
}

function follow(answer: Promise<Response>, body: () => Promise<unknown>, report: Report): void {
  const asked = body().then(askedReply);
  // Copied before the page can read it, as an answer can be read only once.
  const copied = answer.then((response) => response.clone());
  const tell = async (): Promise<void> => {
    const reply: AskedReply | null = await asked;
    if (!reply) return;
    const result = await copied.then(
      async (response) => resultOf(response.status, await response.text()),
      () => resultOf(0, ''),
    );
    report({ ...reply, result });
  };
  copied.catch(() => undefined);
  tell().catch(() => undefined);
}
