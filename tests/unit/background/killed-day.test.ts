import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Protocol } from '../../../src/messages';
import { ask, CONTENT, complaint, freshBackground, killBackground, NOON, PAGE } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

type Step = { [K in keyof Protocol]: [K, Protocol[K]['request'], object] }[keyof Protocol];

const COMPLAINTS = Array.from({ length: 24 }, (_, index) => `${index + 1}`);

/** A morning: complaints come, most are answered, some are settled, some customers come back. */
function day(): Step[] {
  return COMPLAINTS.flatMap((id, index): Step[] => {
    const came: Step = ['judgePosts', { posts: [complaint(id)] }, CONTENT];
    const reply = { inReplyTo: id, text: `Sorry, ${id}`, result: { ok: true as const, replyId: `90${id}` } };
    const back = complaint(`7${id}`, {
      author: complaint(id).author,
      inReplyTo: `90${id}`,
      postedAt: NOON + 3_600_000,
      text: '@VeloNord still nothing, this is unacceptable!',
    });
    if (index % 4 === 0) return [came];
    if (index % 4 === 1) return [came, ['replySent', reply, CONTENT], ['judgePosts', { posts: [back] }, CONTENT]];
    if (index % 4 === 2) return [came, ['replySent', reply, CONTENT]];
    return [came, ['actOnCase', { id, action: { do: 'settle' } }, PAGE]];
  });
}

/** Does a step; a background that dies at its `write`th write is started again and told again. */
async function survive([type, request, sender]: Step, write: number | undefined): Promise<boolean> {
  if (write === undefined) {
    await ask(type, request as never, sender);
    return false;
  }
  let written = 0;
  const put = IDBObjectStore.prototype.put;
  const dying = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    written += 1;
    if (written !== write) return put.apply(this, given);
    this.transaction.abort();
    throw new Error('killed');
  });
  const died = await ask(type, request as never, sender).then(
    () => false,
    () => true,
  );
  dying.mockRestore();
  killBackground();
  if (died) await ask(type, request as never, sender);
  return died;
}

/** All cases without the ids that chance gave to events. */
async function ledgerAtTheEnd() {
  const cases = await Promise.all(COMPLAINTS.map((id) => ask('caseDetail', { id }, PAGE)));
  return cases.map((view) => ({
    case: { ...view?.case, lastEvent: view?.case.lastEvent.kind },
    story: view?.story?.map(({ kind, at, data }) => ({ kind, at, data })),
  }));
}

describe('a background killed again and again during a day', () => {
  it('keeps the same ledger as one that never was', async () => {
    const steps = day();
    for (const step of steps) await survive(step, undefined);
    const calm = await ledgerAtTheEnd();
    vi.stubGlobal('indexedDB', new IDBFactory());
    killBackground();
    const writes = fc.sample(fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }), { numRuns: 60, seed: 7 });
    let deaths = 0;
    for (const [index, step] of steps.entries()) deaths += Number(await survive(step, writes[index]));
    expect(deaths).toBeGreaterThan(20);
    expect(await ledgerAtTheEnd()).toEqual(calm);
  }, 120_000);
});
