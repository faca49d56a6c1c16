import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readCase, readStory } from '../../../src/store/cases';
import { openLedger } from '../../../src/store/open';
import { record } from '../../../src/store/record';
import { sampleEvent, sampleHint, samplePost } from '../cases/samples';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const complaint = [
  sampleEvent('seen', 1, { post: samplePost(), hint: sampleHint() }),
  sampleEvent('tracked', 1, { how: 'hint' }),
];
const answer = [
  sampleEvent('replied', 2, { proof: 'sent', replyId: '900' }),
  sampleEvent('followUpPlanned', 2, { dueAt: 3 }),
];

/** Lets the background die at its `step`th write: nothing after it happens and its transaction is never completed. */
function dieAtWrite(step: number): void {
  let written = 0;
  const put = IDBObjectStore.prototype.put;
  const dying = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
    written += 1;
    if (written < step) return put.call(this, value);
    dying.mockRestore();
    this.transaction.abort();
    throw new Error('killed');
  });
}

describe('a background killed between reply, answer and follow-up', () => {
  it.each([1, 2, 3])('at write %i loses nothing and doubles nothing once the reply is told again', async (step) => {
    const ledger = await openLedger();
    await record(ledger, '1001', () => complaint);
    dieAtWrite(step);
    await expect(record(ledger, '1001', () => answer)).rejects.toThrow();
    expect(await readStory(ledger, '1001')).toHaveLength(2);
    expect((await readCase(ledger, '1001'))?.status).toBe('open');
    ledger.close();
    const again = await openLedger();
    await record(again, '1001', () => answer);
    await record(again, '1001', () => answer);
    expect(await readStory(again, '1001')).toHaveLength(4);
    expect(await readCase(again, '1001')).toMatchObject({ status: 'answered', followUpAt: 3 });
  });
});
