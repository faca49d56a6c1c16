// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSentReplies } from '../../../src/x';
import { report } from '../../../src/x/page-world/report';

let stop: AbortController;
const told = vi.fn();
const good = { inReplyTo: '42', text: 'Sorry', result: { ok: true as const, replyId: '77' } };
const forge = (detail: unknown) => document.dispatchEvent(new CustomEvent('sangfroid:sent', { detail }));

beforeEach(() => {
  told.mockReset();
  stop = new AbortController();
  watchSentReplies(told, stop.signal);
});
afterEach(() => stop.abort());

describe('what the page-world script tells', () => {
  it('arrives as it was sent', () => {
    const refused = { ...good, result: { ok: false as const, code: 187, message: 'Duplicate' } };
    const silent = { ...good, result: { ok: false as const, message: 'No answer from X' } };
    for (const sent of [good, refused, silent]) report(sent);
    expect(told.mock.calls).toEqual([[good], [refused], [silent]]);
  });

  it('is not listened to after the end', () => {
    stop.abort();
    report(good);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('what the page could forge is refused', () => {
  it.each([
    ['an object', good],
    ['no JSON', 'sent!'],
    ['null', 'null'],
    ['an id with words', JSON.stringify({ ...good, inReplyTo: '42<script>' })],
    ['an id without end', JSON.stringify({ ...good, inReplyTo: '4'.repeat(26) })],
    ['more than the shape', JSON.stringify({ ...good, caseId: '1' })],
    ['more in the result', JSON.stringify({ ...good, result: { ok: true, replyId: '1', code: 1 } })],
    ['a success without an id', JSON.stringify({ ...good, result: { ok: true } })],
    ['neither yes nor no', JSON.stringify({ ...good, result: { ok: 'yes', replyId: '1' } })],
    ['a text without end', JSON.stringify({ ...good, text: 'x'.repeat(25_001) })],
    ['a message without end', JSON.stringify({ ...good, result: { ok: false, message: 'x'.repeat(501) } })],
    ['a detail without end', `${JSON.stringify(good)}${' '.repeat(200_000)}`],
  ])('%s', (_, detail) => {
    forge(detail);
    expect(told).not.toHaveBeenCalled();
  });
});
