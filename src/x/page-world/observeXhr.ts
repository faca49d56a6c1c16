import { type AskedReply, askedReply, isCreatePost, resultOf } from './createPost';
import { guarded, type Report } from './report';

function answerText(request: XMLHttpRequest): string {
  if (request.responseType === '' || request.responseType === 'text') return request.responseText;
  return request.responseType === 'json' ? JSON.stringify(request.response) : '';
}

/** X sends its posts by this. A proxy keeps name, length, errors and `toString` of the real functions. */
export function observeXhr(report: Report): void {
  const creating = new WeakSet<XMLHttpRequest>();
  const prototype = XMLHttpRequest.prototype;

  prototype.open = new Proxy(prototype.open, {
    apply(open, request: XMLHttpRequest, args: unknown[]) {
      guarded(() => {
        creating.delete(request);
        if (isCreatePost(String(args[0]), String(args[1]))) creating.add(request);
      });
      return Reflect.apply(open, request, args);
    },
  });

  prototype.send = new Proxy(prototype.send, {
    apply(send, request: XMLHttpRequest, args: unknown[]) {
      guarded(() => {
        const asked = creating.has(request) ? askedReply(args[0]) : null;
        if (asked) request.addEventListener('loadend', () => tell(request, asked), { once: true });
      });
      return Reflect.apply(send, request, args);
    },
  });

  function tell(request: XMLHttpRequest, asked: AskedReply): void {
    guarded(() => report({ ...asked, result: resultOf(request.status, answerText(request)) }));
  }
}
