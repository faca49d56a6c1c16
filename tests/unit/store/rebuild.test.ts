import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseEvent } from '../../../src/core/cases/event';
import { mergeStaged, readEvents, stageEvents } from '../../../src/store/backup';
import { readCase, readStory } from '../../../src/store/cases';
import { readViewCounts } from '../../../src/store/counts';
import { openLedger } from '../../../src/store/open';
import { countUnreadable, rebuild } from '../../../src/store/rebuild';
import { record } from '../../../src/store/record';
import type { Ledger } from '../../../src/store/schema';
import { sampleEvent, sampleHint, samplePost } from '../cases/samples';

const CASES = 500;

// Thousands of events in a database that is only imitated.
vi.setConfig({ testTimeout: 60_000 });

let ledger: Ledger;

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  ledger = await openLedger();
});

function story(id: string): CaseEvent[] {
  const post = samplePost({ id });
  return [
    sampleEvent('seen', 1, { post, hint: sampleHint({ postId: id }) }),
    sampleEvent('tracked', 1, { how: 'hint' }),
    sampleEvent('claimed', 2, {}),
    sampleEvent('resolved', 3, {}),
    sampleEvent('reopened', 4, {}),
  ].map((event) => ({ ...event, caseId: id }));
}

async function fill(): Promise<void> {
  const { store, done } = ledger.transaction('events', 'readwrite');
  for (let index = 0; index < CASES; index += 1) for (const event of story(`${1000 + index}`)) void store.put(event);
  await done;
}

describe('lists made anew from the events', () => {
  it('hold every case, and tell how far they are', async () => {
    await fill();
    const told: number[] = [];
    const watch = { onProgress: ({ done }: { done: number }) => told.push(done), goOn: () => true };
    expect(await rebuild(ledger, watch)).toBe(true);
    expect(told.at(0)).toBe(0);
    expect(told.at(-1)).toBe(CASES * 5);
    expect(told.length).toBeGreaterThan(2);
    expect((await readViewCounts(ledger)).unanswered).toBe(CASES);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect(await rebuild(ledger)).toBe(true);
    expect(put.mock.calls.length).toBeLessThan(20);
    put.mockRestore();
    expect((await readViewCounts(ledger)).all).toBe(CASES);
  });

  it('can be left at any portion, with whole cases and right counts', async () => {
    await fill();
    const watch = { onProgress: vi.fn(), goOn: () => watch.onProgress.mock.calls.length < 2 };
    expect(await rebuild(ledger, watch)).toBe(false);
    const cases = await ledger.getAll('cases');
    expect(cases.length).toBeGreaterThan(0);
    expect(cases.length).toBeLessThan(CASES);
    expect(cases.every((stored) => stored.case.status === 'open' && stored.case.owner === 'Sam')).toBe(true);
    expect((await readViewCounts(ledger)).all).toBe(cases.length);
  });

  it('go on where a background that died had come to', async () => {
    await fill();
    const dying = { onProgress: vi.fn(), goOn: () => dying.onProgress.mock.calls.length < 2 || fail() };
    await expect(rebuild(ledger, dying)).rejects.toThrow('killed');
    const told: number[] = [];
    await rebuild(ledger, { onProgress: ({ done }) => told.push(done), goOn: () => true });
    expect(told[0]).toBeGreaterThan(0);
    expect((await readViewCounts(ledger)).all).toBe(CASES);
  });

  it('leave out what cannot be read, count it, and keep it', async () => {
    await record(ledger, '1', () => story('1'));
    const spoilt = [
      { id: 'a', caseId: '1', at: 5, by: 'Sam', kind: 'from-the-future', data: {} },
      { id: 'b', caseId: '1', at: 'never', by: 'Sam', kind: 'claimed', data: {} },
      { id: 'c', at: 5 },
    ];
    for (const event of spoilt) await ledger.put('events', event as never);
    await rebuild(ledger);
    expect(await countUnreadable(ledger)).toBe(3);
    expect(await readCase(ledger, '1')).toMatchObject({ status: 'open' });
    expect(await ledger.get('events', 'c')).toEqual(spoilt[2]);
    await record(ledger, '1', () => [{ ...sampleEvent('assigned', 9, { to: 'Léa' }), caseId: '1' }]);
    expect(await readCase(ledger, '1')).toMatchObject({ owner: 'Léa' });
    expect(await readStory(ledger, '1')).toHaveLength(6);
    expect((await readEvents(ledger, 50)).events).toHaveLength(6);
  });
});

describe('a backup that is taken in', () => {
  it('changes nothing at all when it breaks off at any write', async () => {
    await record(ledger, '1', () => story('1').slice(0, 2));
    const everything = async () =>
      JSON.stringify([await ledger.getAll('events'), await ledger.getAll('cases'), await ledger.getAll('tallies')]);
    const before = await everything();
    await stageEvents(ledger, 'r', 0, [...story('1'), ...story('2')]);
    for (let write = 1; write <= 13; write += 1) {
      const dying = dieAtWrite(write);
      await expect(mergeStaged(ledger, 'r')).rejects.toThrow();
      dying.mockRestore();
      expect(await everything()).toBe(before);
    }
    expect(await mergeStaged(ledger, 'r')).toEqual({ added: 10, cases: 2 });
  });
});

function fail(): never {
  throw new Error('killed');
}

function dieAtWrite(write: number) {
  let written = 0;
  const put = IDBObjectStore.prototype.put;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    written += 1;
    if (written !== write) return put.apply(this, given);
    throw new DOMException('No room', 'QuotaExceededError');
  });
}
