import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { foldCase } from '../../../src/core/cases/fold';
import { readCase, readStory } from '../../../src/store/cases';
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
      if (known) transaction.objectStore('cases').put(projectionOf(known));
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
    expect((await readQueue(ledger, 'unanswered', { limit: 5 })).cases).toHaveLength(1);
  });

  it('folds its cases anew where an earlier fold wrote them', async () => {
    await databaseOf(version);
    const ledger = await openLedger();
    const right = await ledger.getAll('cases');
    await ledger.put('cases', { ...right[0], queue: 'settled', sort: 0 } as (typeof right)[number]);
    await rebuildIfOld(ledger);
    expect(await ledger.getAll('cases')).toEqual(right);
    await ledger.clear('cases');
    await rebuildIfOld(ledger);
    expect(await ledger.count('cases')).toBe(0);
  });
});
