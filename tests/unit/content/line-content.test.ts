import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lineContent, refusedContent } from '../../../src/content/hints/lineContent';
import { clockFor, NOW, someView, speakEnglish } from './people';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const reason = (kind: string) => ({ kind, weight: 1, text: '' });

beforeEach(speakEnglish);

describe('what a hint line says', () => {
  it('names band, reasons and waiting time in one sentence', () => {
    const view = someView({ reasons: [reason('refund'), reason('late')] }, { clock: clockFor(42) });
    const line = lineContent(view, NOW);
    expect(line).toMatchObject({ look: 'act', icon: 'act', word: 'Needs a reply' });
    expect(line.clock).toEqual({ state: 'amber', words: 'waiting 42 min', pie: true });
    expect(line.name).toBe(`Hint: Needs a reply, ${line.reasons.join(', ')}, waiting 42 min`);
  });

  it('keeps to three reasons, with how often the author has written among them', () => {
    const reasons = ['refund', 'late', 'broken', 'staff', 'third_complaint', 'wording'].map(reason);
    const line = lineContent(someView({ reasons }, { earlier: 2 }), NOW);
    expect(line.reasons).toHaveLength(3);
    expect(line.reasons.at(-1)).toBe('3rd complaint');
  });

  it('says that a language is not fully supported', () => {
    expect(lineContent(someView({ reasons: [] }, { supported: false }), NOW).reasons).toEqual([
      'language partly supported',
    ]);
  });

  it('says who has it before anything else', () => {
    expect(
      lineContent(someView({ reasons: [reason('refund')] }, { owner: 'Léa', status: 'open' }), NOW).reasons[0],
    ).toBe('Léa has it');
  });

  it('keeps a watched post calm until its target has passed', () => {
    const at = (minutes: number) => lineContent(someView({ band: 'watch' }, { clock: clockFor(minutes) }), NOW).clock;
    expect(at(40)).toEqual({ state: 'amber', words: '40 min', pie: false });
    expect(at(130)).toMatchObject({ state: 'over', words: '2 h 10, overdue', pie: true });
  });

  it('says in what time it was answered, and for ever that it was late', () => {
    const answered = someView({}, { status: 'answered', clock: clockFor(300, 42), owner: 'Léa' });
    expect(lineContent(answered, NOW)).toMatchObject({ look: 'done', word: 'Answered in 42 min', end: 'Léa' });
    const late = someView({}, { status: 'answered', clock: clockFor(300, 75) });
    expect(lineContent(late, NOW)).toMatchObject({ look: 'late', word: 'Answered late, in 1 h 15' });
  });

  it('names what the manager decided', () => {
    expect(lineContent(someView({}, { status: 'dismissed' }), NOW).word).toBe('No reply needed');
    expect(lineContent(someView({ band: 'none' }), NOW).word).toBe('Not a complaint');
    expect(lineContent(someView({}, { status: 'resolved' }), NOW).word).toBe('Settled');
  });

  it('says why X did not post a reply', () => {
    expect(refusedContent('daily limit of X reached').name).toBe('Hint: Reply not posted, daily limit of X reached');
  });
});
