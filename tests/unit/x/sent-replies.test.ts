// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { meetPageWorld, watchSentReplies } from '../../../src/x';
import { openReport } from '../../../src/x/page-world/report';

let stop: AbortController;
const told = vi.fn();
const good = { inReplyTo: '42', text: 'Sorry', result: { ok: true as const, replyId: '77' } };

// Both meet once for a page, as they do in a tab; what is said then is kept to be forged below.
let name = '';
document.addEventListener('sangfroid:told', (event) => {
  name = (event as CustomEvent<string>).detail;
});
meetPageWorld();
const report = openReport();
const forge = (detail: unknown) => document.dispatchEvent(new CustomEvent(name, { detail }));

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

describe('a script of the page', () => {
  it('that comes later learns no name, and without it is not heard', () => {
    const learnt = vi.fn();
    document.addEventListener('sangfroid:told', learnt);
    document.dispatchEvent(new Event('sangfroid:asked'));
    expect(learnt).not.toHaveBeenCalled();
    for (const type of ['sangfroid:sent', 'sangfroid:told', 'sangfroid:asked']) {
      document.dispatchEvent(new CustomEvent(type, { detail: JSON.stringify(good) }));
    }
    expect(told).not.toHaveBeenCalled();
    report(good);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('cannot listen in by putting its own functions in place of the browser’s', () => {
    const written = vi.spyOn(JSON, 'stringify');
    report(good);
    expect(told).toHaveBeenCalledTimes(1);
    expect(written).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('whichever of the two scripts comes first', () => {
  it.each([true, false])('they meet (ours first: %s)', async (oursFirst) => {
    vi.resetModules();
    const ours = await import('../../../src/x/meetPageWorld');
    const theirs = await import('../../../src/x/page-world/report');
    if (oursFirst) ours.meetPageWorld();
    const tell = theirs.openReport();
    if (!oursFirst) ours.meetPageWorld();
    const heard = vi.fn();
    ours.whenMet((agreed) => document.addEventListener(agreed, heard));
    tell(good);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});

describe('what the page could forge, if it knew the name, is refused', () => {
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
