import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCase } from '../../../src/core/cases/fold';
import { anyLife, sampleEvent, sampleHint, samplePost } from './samples';

const NINE = Date.UTC(2026, 2, 3, 9, 0);
const seen = sampleEvent('seen', NINE + 1, { post: samplePost(), hint: sampleHint() });
const tracked = sampleEvent('tracked', NINE + 1, { how: 'hint' });
const answer = sampleEvent('replied', NINE + 60_000, { proof: 'sent', replyId: '55', text: 'Sorry' });
const plan = sampleEvent('followUpPlanned', NINE + 60_000, { dueAt: NINE + 86_400_000 });

describe('the fold of a case', () => {
  it('gives the same case for the same events in any order', () => {
    const shuffled = anyLife.chain((life) =>
      fc.tuple(fc.constant(life), fc.shuffledSubarray(life, { minLength: life.length })),
    );
    fc.assert(
      fc.property(shuffled, ([life, other]) => {
        expect(foldCase(other)).toEqual(foldCase(life));
      }),
    );
  });

  it('does not change when events come twice', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        expect(foldCase([...life, ...life])).toEqual(foldCase(life));
      }),
    );
  });

  it('is back where it was once the last thing is undone', () => {
    const withOne = fc.tuple(anyLife, fc.constantFrom('resolved', 'reopened', 'dismissed', 'claimed', 'split'));
    fc.assert(
      fc.property(withOne, ([life, kind]) => {
        const later = NINE + 3_600_000 * 3;
        const thing = sampleEvent(kind, later, {}, 'thing');
        const undone = sampleEvent('undone', later + 1, { eventId: 'thing' }, 'undo');
        expect(foldCase([...life, thing, undone])).toEqual(foldCase(life));
        const redone = sampleEvent('undone', later + 2, { eventId: 'undo' }, 'redo');
        expect(foldCase([...life, thing, undone, redone])).toEqual(foldCase([...life, thing]));
      }),
    );
  });

  it('knows nothing of a case without its post', () => {
    expect(foldCase([tracked, answer])).toBeNull();
  });

  it('waits since the complaint until we reply, and then plans the follow-up', () => {
    expect(foldCase([seen, tracked])).toMatchObject({ status: 'open', tracked: true, waitingSince: NINE });
    const answered = foldCase([seen, tracked, answer, plan]);
    expect(answered).toMatchObject({
      status: 'answered',
      followUpAt: NINE + 86_400_000,
      firstReply: { replyId: '55' },
    });
    expect(answered).not.toHaveProperty('waitingSince');
  });

  it('knows an answer that is older than the moment we first saw the complaint', () => {
    const late = sampleEvent('seen', NINE + 7_200_000, { post: samplePost(), hint: sampleHint() });
    expect(foldCase([late, sampleEvent('tracked', NINE + 7_200_000, { how: 'hint' }), answer])?.status).toBe(
      'answered',
    );
  });

  it('waits again when the customer is still unhappy, and not when they say thanks', () => {
    const came = (mood: 'thanks' | 'unhappy' | 'unclear') =>
      foldCase([
        seen,
        tracked,
        answer,
        sampleEvent('customerReplied', NINE + 120_000, { postId: '77', text: '…', mood }),
      ]);
    expect(came('unhappy')).toMatchObject({ status: 'open', waitingSince: NINE + 120_000 });
    expect(came('unclear')).toMatchObject({ status: 'open', waitingSince: NINE + 120_000 });
    expect(came('thanks')).toMatchObject({ status: 'answered' });
  });

  it('opens a settled case again for an unhappy customer, not for a word in passing', () => {
    const settled = sampleEvent('resolved', NINE + 90_000, {});
    const came = (mood: 'unhappy' | 'unclear') =>
      foldCase([
        seen,
        tracked,
        answer,
        settled,
        sampleEvent('customerReplied', NINE + 120_000, { postId: '7', text: '', mood }),
      ]);
    expect(came('unhappy')?.status).toBe('open');
    expect(came('unclear')?.status).toBe('resolved');
  });

  it('keeps the first reply as the first, whatever comes after', () => {
    const second = sampleEvent('followedUp', NINE + 200_000, { proof: 'hand' });
    const known = foldCase([seen, tracked, answer, plan, second]);
    expect(known).toMatchObject({ status: 'followedUp', firstReply: { replyId: '55' }, lastReply: { proof: 'hand' } });
    expect(known).not.toHaveProperty('followUpAt');
  });

  it('takes a post that is no complaint out of the queue, and back when that was wrong', () => {
    const no = sampleEvent('relabelled', NINE + 10_000, { complaint: false });
    const yes = sampleEvent('relabelled', NINE + 20_000, { complaint: true });
    expect(foldCase([seen, tracked, no])).toMatchObject({ status: 'dismissed', hint: { band: 'none' } });
    expect(foldCase([seen, tracked, no, yes])).toMatchObject({
      status: 'open',
      hint: { band: 'act' },
      waitingSince: NINE,
    });
  });

  it('keeps the fullest text a post was read with', () => {
    const full = samplePost({ text: `${samplePost().text}. Third time.` });
    const more = sampleEvent('seen', NINE + 5, { post: full, hint: sampleHint({ severity: 'high' }) });
    const cut = sampleEvent('seen', NINE + 9, { post: samplePost(), hint: sampleHint() });
    expect(foldCase([seen, more, cut])).toMatchObject({ post: { text: full.text }, hint: { severity: 'high' } });
  });
});
