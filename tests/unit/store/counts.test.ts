import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/core/cases/case';
import type { QueueView } from '../../../src/core/cases/view';
import { readCounts, readViewCounts } from '../../../src/store/counts';
import { recordMany } from '../../../src/store/record';
import { sampleEvent } from '../cases/samples';
import { expected, ledgerOf, life, NOON, VIEWS } from './lives';

describe('the counts', () => {
  it('stay what a look at every case counts, whatever happens', async () => {
    const times = fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.array(life, { maxLength: 25 }), fc.array(fc.nat(24)));
    await fc.assert(
      fc.asyncProperty(times, async ([minutes, lives, resolved]) => {
        const { ledger, cases: before } = await ledgerOf(lives);
        const changed = [...new Set(resolved.map((at) => `${100 + at}`))].filter((id) =>
          before.some((one) => one.id === id),
        );
        const recorded = await recordMany(ledger, changed, (_, caseId) => [
          { ...sampleEvent('resolved', NOON + 1e6, {}), caseId },
        ]);
        const cases = before.map((known) => recorded.find((one) => one.known?.id === known.id)?.known ?? known);
        const count = (view: QueueView, accepts = (_: Case) => true) => expected(cases, view, accepts).length;
        const time = NOON - minutes * 60_000;
        expect(await readViewCounts(ledger)).toEqual(Object.fromEntries(VIEWS.map((view) => [view, count(view)])));
        expect(await readCounts(ledger, time, NOON)).toEqual({
          unanswered: count('unanswered'),
          overdue: count('unanswered', ({ waitingSince = 0 }) => waitingSince <= time),
          followUpsDue: count('followUps', ({ followUpAt = 0 }) => followUpAt <= NOON),
        });
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('can be read at midnight', async () => {
    const { ledger } = await ledgerOf([]);
    const midnight = Date.UTC(2026, 2, 3);
    expect(await readCounts(ledger, midnight, midnight)).toEqual({ unanswered: 0, overdue: 0, followUpsDue: 0 });
  });
});
