import * as v from 'valibot';
import type browser from 'webextension-polyfill';
import type { Answer, Protocol } from '../messages';
import { keepDiagnostic } from './diagnostics';
import { isFull, noteFull } from './full';
import type { Handler, Speaker } from './handler';
import { handlers } from './registry';
import { speakerOf } from './sender';

/**
 * The longest message, in characters of JSON: a content script sends 50 posts of X's longest at most, a page 1,000 events
 * of a backup, which it halves until they are taken.
 */
const LONGEST: Readonly<Record<Speaker, number>> = { content: 8_000_000, pages: 32_000_000 };

const LONGEST_REFUSAL = 300;

/**
 * Answers one message: checks who speaks, parses the request, runs the handler. What is refused or fails comes back
 * as one line and the key of its words, without stack or stored data. Returns undefined for what is no request of ours.
 */
export function dispatch(
  message: unknown,
  sender: browser.Runtime.MessageSender,
): Promise<Answer<unknown>> | undefined {
  const handler = handlerFor(message);
  if (!handler) return undefined;
  const speaker = speakerOf(sender);
  if (!speaker || (handler.from !== 'both' && handler.from !== speaker)) {
    return Promise.resolve(refused(`${handler.type} may not be asked from here.`));
  }
  return answer(handler, (message as { request?: unknown }).request, { speaker, tabId: sender.tab?.id });
}

function handlerFor(message: unknown): Handler<keyof Protocol> | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const type = (message as { type?: unknown }).type;
  if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
  return handlers[type as keyof Protocol] as Handler<keyof Protocol>;
}

interface Asking {
  speaker: Speaker;
  tabId: number | undefined;
}

async function answer(
  handler: Handler<keyof Protocol>,
  request: unknown,
  { speaker, tabId }: Asking,
): Promise<Answer<unknown>> {
  const message = plain(request, LONGEST[speaker]);
  if (message === undefined) return refused(`${handler.type} was refused: it is too long or no data.`);
  const parsed = v.safeParse(handler.schema, message);
  if (!parsed.success) return refusalOf(handler.type, parsed.issues[0]);
  try {
    const context = { now: Date.now(), speaker, ...(tabId === undefined ? {} : { tabId }) };
    return { ok: true, value: await handler.handle(parsed.output, context) };
  } catch (error) {
    keepDiagnostic(handler.type, error);
    if (isFull(error)) await noteFull(Date.now());
    return failureOf(handler.type, error);
  }
}

/**
 * Chrome sends messages as JSON, Firefox as clones that keep `undefined`: both are read the same way. Undefined for what
 * is longer than `longest` and for clones that are no JSON (circles, endless depth).
 */
function plain(request: unknown, longest: number): unknown {
  try {
    const text = JSON.stringify(request ?? {});
    return text.length > longest ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Refused = Extract<Answer<unknown>, { ok: false }>;

function refused(error: string, key = 'refusal_not_understood'): Refused {
  return { ok: false, error, key };
}

/** Names the place and what was expected there; of what stood there instead not more than fits into a line. */
function refusalOf(type: string, issue: v.BaseIssue<unknown>): Refused {
  const why = `${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`.replace(/\s+/g, ' ');
  return refused(`${type} was refused at ${why.slice(0, LONGEST_REFUSAL)}`, keyIn(issue.message));
}

function failureOf(type: string, error: unknown): Refused {
  const why = error instanceof Error ? error.message : 'unknown reason';
  const key = isFull(error) ? 'refusal_no_room' : keyIn(why);
  return refused(`${type} failed: ${why}`, key ?? 'refusal_failed');
}

/** What handlers and schemas refuse for a reason that concerns people, they refuse by the key of its words. */
function keyIn(message: string): string | undefined {
  return /^refusal_\w+$/.test(message) ? message : undefined;
}
