import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstReplyFigures } from '../../../src/core/cases/firstReplies';
import { firstRepliesSince } from '../../../src/store/firstReplies';
import { sampleBrand } from '../cases/samples';
import { ledgerOf, life, NOON } from './lives';

const DAY = 86_400_000;

it('first replies are figured from every complaint since a time, however many', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(life, { maxLength: 90 }), fc.integer({ min: 0, max: 4000 }), async (lives, minutes) => {
      const { ledger, cases } = await ledgerOf(lives);
      const from = NOON - minutes * 60_000;
      const found = await firstRepliesSince(ledger, from);
      const expected = cases
        .filter(({ post, joinedTo }) => post.postedAt >= from && joinedTo === undefined)
        .map(({ post, firstReply, status }) => ({
          postedAt: post.postedAt,
          firstReplyAt: firstReply?.at ?? (status === 'open' ? 0 : -1),
        }));
      const inOrder = (all: typeof found) => all.map((one) => JSON.stringify(one)).sort();
      expect(inOrder(found)).toEqual(inOrder(expected));
    }),
    { numRuns: 30 },
  );
}, 60_000);

it('a reply is in the target by working time, and what was settled without one counts nowhere', () => {
  const brand = sampleBrand({
    targetMinutes: 60,
    hours: { timeZone: 'UTC', week: Array.from({ length: 7 }, () => [{ from: 540, to: 1020 }]), holidays: [] },
  });
  const night = Date.UTC(2026, 2, 3, 20, 0);
  const replies = [
    { postedAt: night, firstReplyAt: night + 13.5 * 3_600_000 },
    { postedAt: night, firstReplyAt: night + DAY },
    { postedAt: night, firstReplyAt: 0 },
    { postedAt: night, firstReplyAt: -1 },
  ];
  const figures = firstReplyFigures(replies, brand);
  expect(figures).toEqual({ answered: 2, waiting: 1, median: 18.75 * 3_600_000, inTarget: 0.5 });
});
