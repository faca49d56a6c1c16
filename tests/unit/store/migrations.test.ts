import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Case } from '../../../src/core/cases/case';
import { foldCase } from '../../../src/core/cases/fold';
import { readEvents } from '../../../src/store/backup';
import { readCase, readStory } from '../../../src/store/cases';
import { readViewCounts } from '../../../src/store/counts';
import { MIGRATIONS } from '../../../src/store/migrations/all';
import { LEDGER_NAME, openLedger } from '../../../src/store/open';
import { projectionOf } from '../../../src/store/projection';
import { readQueue } from '../../../src/store/queue';
import { rebuildIfOld } from '../../../src/store/rebuild';
import { sampleEvent, sampleHint, samplePost } from '../cases/samples';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const events = [
  sampleEvent('seen', 1, { post: samplePost(), hint: sampleHint() }),
  sampleEvent('tracked', 1, { how: 'hint' }),
];

/** The record of a case as that version wrote it: the third named its places, those before it had neither. */
function projectedBy(version: number, known: Case): unknown {
  const { facets: _, ...before } = projectionOf(known);
  if (version === 3) return { ...before, places: ['u\u000111001', 'ub:act\u000111001', 'a\u000101001'] };
  return version < 3 ? before : projectionOf(known);
}

/** The database as that version left it, with one complaint in it. */
function databaseOf(version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(LEDGER_NAME, version);
    request.onupgradeneeded = () => {
      for (const migrate of MIGRATIONS.slice(0, version))
        migrate(request.result, request.transaction as IDBTransaction);
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const transaction = request.result.transaction(['events', 'cases'], 'readwrite');
      for (const event of events) transaction.objectStore('events').put(event);
      const known = foldCase(events);
      if (known) transaction.objectStore('cases').put(projectedBy(version, known));
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

describe.each(MIGRATIONS.map((_, index) => index + 1))('a ledger of version %i', (version) => {
  it('opens with its complaints in it', async () => {
    await databaseOf(version);
    const ledger = await openLedger();
    expect(ledger.version).toBe(MIGRATIONS.length);
    expect(await readStory(ledger, '1001')).toEqual(events);
    expect(await readCase(ledger, '1001')).toMatchObject({ status: 'open', tracked: true });
    await rebuildIfOld(ledger);
    expect((await readQueue(ledger, 'unanswered', { limit: 5 })).cases).toHaveLength(1);
    expect((await readQueue(ledger, 'all', { limit: 5, bands: ['act'] })).cases).toHaveLength(1);
    expect(await readViewCounts(ledger)).toMatchObject({ unanswered: 1, all: 1 });
    expect((await readEvents(ledger, 50)).events).toEqual(events);
  });

  it('folds its cases anew where an earlier fold wrote them', async () => {
    await databaseOf(version);
    const ledger = await openLedger();
    const right = events.map(() => projectionOf(foldCase(events) as Case)).slice(0, 1);
    await ledger.put('cases', { ...right[0], queue: 'settled', sort: 0 } as (typeof right)[number]);
    await rebuildIfOld(ledger);
    expect(await ledger.getAll('cases')).toEqual(right);
    await ledger.clear('cases');
    await rebuildIfOld(ledger);
    expect(await ledger.count('cases')).toBe(0);
  });
});
