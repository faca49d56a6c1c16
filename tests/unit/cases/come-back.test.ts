import { describe, expect, it } from 'vitest';
import type { CaseEvent, Mood } from '../../../src/core/cases/event';
import { foldCase } from '../../../src/core/cases/fold';
import { moodOf } from '../../../src/core/cases/mood';
import { sampleEvent, sampleHint, samplePost } from './samples';

const NINE = Date.UTC(2026, 2, 3, 9, 0);
const LATER = NINE + 600_000;

const start = [
  sampleEvent('seen', NINE, { post: samplePost(), hint: sampleHint() }),
  sampleEvent('tracked', NINE, { how: 'hint' }),
  sampleEvent('replied', NINE + 60_000, { proof: 'sent', replyId: '55' }),
];
const came = (mood: Mood, before: CaseEvent[] = [], after: CaseEvent[] = []) =>
  foldCase([...start, ...before, sampleEvent('customerReplied', LATER, { postId: '7', text: '…', mood }), ...after]);
const settled = sampleEvent('resolved', NINE + 90_000, {});
const dismissed = sampleEvent('dismissed', NINE + 90_000, {});

describe('a customer who comes back', () => {
  it('with thanks brings a proposal to settle, and settles nothing', () => {
    expect(came('thanks')).toMatchObject({ status: 'answered', proposal: { do: 'settle', mood: 'thanks', at: LATER } });
  });

  it('with trouble waits at once, and a case settled before is open again', () => {
    for (const mood of ['unhappy', 'newTrouble'] as const) {
      expect(came(mood)).toMatchObject({ status: 'open', waitingSince: LATER });
      expect(came(mood, [settled])).toMatchObject({ status: 'open', waitingSince: LATER });
      expect(came(mood, [settled])).not.toHaveProperty('proposal');
    }
  });

  it('after we settled or dismissed, with a word in passing, brings a proposal to open again', () => {
    expect(came('unclear', [settled])).toMatchObject({ status: 'resolved', proposal: { do: 'reopen' } });
    expect(came('newTrouble', [dismissed])).toMatchObject({ status: 'dismissed', proposal: { do: 'reopen' } });
    expect(came('thanks', [settled])).not.toHaveProperty('proposal');
  });

  it('leaves no proposal once somebody decided, and has it again when that is undone', () => {
    const decided = sampleEvent('resolved', LATER + 1000, {}, 'decided');
    expect(came('thanks', [], [decided])).not.toHaveProperty('proposal');
    const undone = sampleEvent('undone', LATER + 2000, { eventId: 'decided' });
    expect(came('thanks', [], [decided, undone])).toMatchObject({ status: 'answered', proposal: { do: 'settle' } });
    const reopened = sampleEvent('reopened', LATER + 1000, {});
    expect(came('unclear', [settled], [reopened])).not.toHaveProperty('proposal');
  });
});

describe('the mood of a message', () => {
  it.each([
    ['Thank you so much, all sorted now', 0.1, 'thanks'],
    ['Merci beaucoup, c’est réglé', 0.1, 'thanks'],
    ['Thanks but it still does not work', 0.3, 'unclear'],
    ['Two weeks and nothing. Shameful', 0.9, 'unhappy'],
    ['Sent you the number', 0.2, 'unclear'],
    ['Thanks, that works, but there is another problem with the saddle', 0.3, 'newTrouble'],
    ['Merci, mais j’ai un autre souci avec la selle', 0.3, 'newTrouble'],
    ['Great, now the lamp is gone too', 0.7, 'newTrouble'],
  ] as const)('%s', (text, complaint, mood) => {
    expect(moodOf(text, complaint)).toBe(mood);
  });
});
