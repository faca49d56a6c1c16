import * as v from 'valibot';
import type browser from 'webextension-polyfill';
import type { Answer, Protocol } from '../messages';
import { keepDiagnostic } from './diagnostics';
import { isFull, noteFull, sentenceOf } from './full';
import type { Handler } from './handler';
import { handlers } from './registry';
import { speakerOf } from './sender';

/**
 * Answers one message: checks who speaks, parses the request, runs the handler. What is refused or fails comes back
 * as one sentence, without stack or stored data. Returns undefined for what is no request of ours.
 */
export function dispatch(
  message: unknown,
  sender: browser.Runtime.MessageSender,
): Promise<Answer<unknown>> | undefined {
  const handler = handlerFor(message);
  if (!handler) return undefined;
  const speaker = speakerOf(sender);
  if (!speaker || (handler.from !== 'both' && handler.from !== speaker)) {
    return Promise.resolve({ ok: false, error: `${handler.type} may not be asked from here.` });
  }
  return answer(handler, (message as { request?: unknown }).request, sender);
}

function handlerFor(message: unknown): Handler<keyof Protocol> | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const type = (message as { type?: unknown }).type;
  if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
  return handlers[type as keyof Protocol] as Handler<keyof Protocol>;
}

async function answer(
  handler: Handler<keyof Protocol>,
  request: unknown,
  sender: browser.Runtime.MessageSender,
): Promise<Answer<unknown>> {
  const parsed = v.safeParse(handler.schema, plain(request));
  if (!parsed.success) return { ok: false, error: refusal(handler.type, parsed.issues[0]) };
  const tabId = sender.tab?.id;
  try {
    const context = { now: Date.now(), ...(tabId === undefined ? {} : { tabId }) };
    return { ok: true, value: await handler.handle(parsed.output, context) };
  } catch (error) {
    keepDiagnostic(handler.type, error);
    if (isFull(error)) await noteFull(Date.now());
    return { ok: false, error: `${handler.type} failed: ${sentenceOf(error)}` };
  }
}

/** Chrome sends messages as JSON, Firefox as clones that keep `undefined`: both are read the same way. */
function plain(request: unknown): unknown {
  return request === undefined ? {} : JSON.parse(JSON.stringify(request));
}

function refusal(type: string, issue: v.BaseIssue<unknown>): string {
  return `${type} was refused at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`;
}
