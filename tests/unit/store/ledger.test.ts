import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clockState } from '../../../src/core/cases/case';
import { clockSince, overdueSince } from '../../../src/core/cases/clock';
import type { CaseEvent } from '../../../src/core/cases/event';
import { foldCase } from '../../../src/core/cases/fold';
import { comparePlaces, queuePlace } from '../../../src/core/cases/queue';
import { caseIdOf, readCase, readStory } from '../../../src/store/cases';
import { readCounts } from '../../../src/store/counts';
import { openLedger } from '../../../src/store/open';
import { keepPosts, prunePosts, readPost } from '../../../src/store/posts';
import { readQueue } from '../../../src/store/queue';
import { record } from '../../../src/store/record';
import type { Ledger } from '../../../src/store/schema';
import { anyLife, sampleBrand, sampleEvent, sampleHint, samplePost } from '../cases/samples';

const NOON = Date.UTC(2026, 2, 3, 12, 0);
const MINUTE = 60_000;

/** A tracked complaint that waits since `minutes` before noon. */
function life(id: string, minutes: number, more: CaseEvent[] = [], band: 'act' | 'urgent' = 'act'): CaseEvent[] {
  const post = samplePost({ id, postedAt: NOON - minutes * MINUTE });
  return [
    sampleEvent('seen', NOON, { post, hint: sampleHint({ postId: id, band }) }),
    sampleEvent('tracked', NOON, { how: 'hint' }),
    ...more,
  ].map((event) => ({ ...event, caseId: id }));
}

let ledger: Ledger;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  ledger = await openLedger();
});

const write = (events: CaseEvent[]) => record(ledger, events[0]?.caseId ?? '', () => events);

describe('recording', () => {
  it('keeps the fold of all events, in whatever portions they come', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, fc.nat(25), async (events, cut) => {
        vi.stubGlobal('indexedDB', new IDBFactory());
        ledger = await openLedger();
        // One id is one fact: the ledger keeps the first that comes with it.
        const facts = [...new Map(events.toReversed().map((event) => [event.id, event])).values()];
        await write(facts.slice(0, cut).concat(facts.slice(0, 2)));
        await write(facts);
        expect(await readCase(ledger, '1001')).toEqual(foldCase(facts) ?? undefined);
        expect(await readStory(ledger, '1001')).toHaveLength(facts.length);
      }),
      { numRuns: 40 },
    );
  });

  it('writes nothing at all when deciding fails', async () => {
    await write(life('1', 5));
    await expect(
      record(ledger, '1', () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await readStory(ledger, '1')).toHaveLength(2);
  });

  it('lets two decisions about one case follow each other, never overlap', async () => {
    await write(life('1', 5));
    const once = () =>
      record(ledger, '1', ({ known }) =>
        known?.owner ? [] : [{ ...sampleEvent('assigned', NOON, { to: 'Léa' }), caseId: '1' }],
      );
    const done = await Promise.all([once(), once(), once()]);
    expect(done.map(({ added }) => added.length)).toEqual([1, 0, 0]);
  });

  it('finds the case of a reply and of a message under it', async () => {
    const replied = sampleEvent('replied', NOON, { proof: 'sent', replyId: '900' });
    const back = sampleEvent('customerReplied', NOON, { postId: '901', text: '', mood: 'unclear' });
    await write(life('1', 5, [replied, back]));
    expect(await caseIdOf(ledger, '900')).toBe('1');
    expect(await caseIdOf(ledger, '901')).toBe('1');
    expect(await caseIdOf(ledger, '902')).toBeUndefined();
  });
});

describe('the queue', () => {
  it('comes a page at a time, risks first, then whoever waits longest', async () => {
    await write(life('11', 10));
    await write(life('12', 500));
    await write(life('13', 70));
    await write(life('14', 1, [], 'urgent'));
    await write(life('15', 400, [sampleEvent('replied', NOON, { proof: 'hand' })]));
    const first = await readQueue(ledger, 'unanswered', { limit: 3 });
    expect(first.cases.map(({ id }) => id)).toEqual(['14', '12', '13']);
    const second = await readQueue(ledger, 'unanswered', { limit: 3, after: first.next ?? '' });
    expect(second.cases.map(({ id }) => id)).toEqual(['11']);
    expect(second.next).toBeUndefined();
    const places = [...first.cases, ...second.cases].map((known) => queuePlace(known));
    for (const [index, place] of places.entries()) {
      const before = places[index - 1];
      if (before && place) expect(comparePlaces(before, place)).toBeLessThanOrEqual(0);
    }
  });

  it('puts the latest settled first', async () => {
    await write(life('1', 5, [sampleEvent('resolved', NOON + 1, {})]));
    await write(life('2', 5, [sampleEvent('dismissed', NOON + 2, {})]));
    expect((await readQueue(ledger, 'settled', { limit: 9 })).cases.map(({ id }) => id)).toEqual(['2', '1']);
  });

  it('is counted as a look at every clock would count', async () => {
    const brand = sampleBrand({ targetMinutes: 30 });
    const waits = [5, 29, 31, 59, 60, 61, 600];
    for (const [index, minutes] of waits.entries()) await write(life(`${index + 1}`, minutes));
    const due = sampleEvent('followUpPlanned', NOON, { dueAt: NOON - 1 });
    await write(life('50', 9, [sampleEvent('replied', NOON, { proof: 'hand' }), due]));
    const counts = await readCounts(ledger, overdueSince(brand, NOON), NOON);
    const over = waits.filter((wait) => clockState(clockSince(NOON - wait * MINUTE, brand), NOON) === 'over');
    expect(counts).toEqual({ unanswered: waits.length, overdue: over.length, followUpsDue: 1 });
  });
});

describe('seen posts', () => {
  it('are forgotten after a month', async () => {
    const post = samplePost();
    await keepPosts(ledger, [{ id: post.id, post, hint: sampleHint(), seenAt: NOON }]);
    expect(await prunePosts(ledger, NOON + 29 * 86_400_000)).toBe(0);
    expect(await prunePosts(ledger, NOON + 31 * 86_400_000)).toBe(1);
    expect(await readPost(ledger, post.id)).toBeUndefined();
  });
});
