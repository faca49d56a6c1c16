import * as v from 'valibot';
import type { SentReply } from '../messages';
import { SENT_REPLY_EVENT } from './sentReplyEvent';
import type { SentReplyListener } from './types';

const id = v.pipe(v.string(), v.regex(/^\d{1,25}$/));

/** The page could make such an event itself: only this exact shape is taken, and nothing without bounds. */
const sentReply = v.strictObject({
  inReplyTo: id,
  text: v.pipe(v.string(), v.maxLength(25_000)),
  result: v.variant('ok', [
    v.strictObject({ ok: v.literal(true), replyId: id }),
    v.strictObject({
      ok: v.literal(false),
      code: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99_999))),
      message: v.pipe(v.string(), v.maxLength(500)),
    }),
  ]),
});

/** The longest detail that a reply of X can need, escapes included. */
const LONGEST = 200_000;

function parse(detail: unknown): SentReply | null {
  if (typeof detail !== 'string' || detail.length > LONGEST) return null;
  try {
    const parsed = v.safeParse(sentReply, JSON.parse(detail));
    return parsed.success ? parsed.output : null;
  } catch {
    return null; // Not JSON: not from our script.
  }
}

/** Tells `listener` what X answered to each reply sent in this tab, until `signal` ends. */
export function watchSentReplies(listener: SentReplyListener, signal: AbortSignal): void {
  document.addEventListener(
    SENT_REPLY_EVENT,
    (event) => {
      const sent = parse((event as CustomEvent<unknown>).detail);
      if (sent) listener(sent);
    },
    { signal },
  );
}
