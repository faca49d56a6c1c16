import type { SentReply } from '../messages';
import { whenMet } from './meetPageWorld';
import type { SentReplyListener } from './types';

/** The longest detail that a reply of X can need, escapes included; then the longest reply and message in it. */
const LONGEST = 200_000;
const LONGEST_TEXT = 25_000;
const LONGEST_MESSAGE = 500;

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isId = (value: unknown): value is string => typeof value === 'string' && /^\d{1,25}$/.test(value);
const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;
const isCode = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e5;
const holdsOnly = (fields: Fields, ...names: string[]) => Object.keys(fields).every((name) => names.includes(name));

function resultOf(result: unknown): SentReply['result'] | null {
  if (!isObject(result)) return null;
  const { ok, replyId, code, message } = result;
  if (ok === true) return holdsOnly(result, 'ok', 'replyId') && isId(replyId) ? { ok, replyId } : null;
  if (ok !== false || !holdsOnly(result, 'ok', 'code', 'message') || !isText(message, LONGEST_MESSAGE)) return null;
  if (!('code' in result)) return { ok, message };
  return isCode(code) ? { ok, code, message } : null;
}

/**
 * The page could make such an event itself: only this exact shape is taken, and nothing without bounds. Written by
 * hand, since this runs in every tab of X and a library for it would weigh a seventh of all that does.
 */
function sentReplyOf(value: unknown): SentReply | null {
  if (!isObject(value) || !holdsOnly(value, 'inReplyTo', 'text', 'result')) return null;
  const { inReplyTo, text } = value;
  const result = resultOf(value.result);
  return result && isId(inReplyTo) && isText(text, LONGEST_TEXT) ? { inReplyTo, text, result } : null;
}

function parse(detail: unknown): SentReply | null {
  if (typeof detail !== 'string' || detail.length > LONGEST) return null;
  try {
    return sentReplyOf(JSON.parse(detail));
  } catch {
    return null; // Not JSON: not from our script.
  }
}

/** Tells `listener` what X answered to each reply sent in this tab, until `signal` ends. */
export function watchSentReplies(listener: SentReplyListener, signal: AbortSignal): void {
  const hear = (event: Event) => {
    const sent = parse((event as CustomEvent<unknown>).detail);
    if (sent) listener(sent);
  };
  whenMet((name) => document.addEventListener(name, hear, { signal }));
}
