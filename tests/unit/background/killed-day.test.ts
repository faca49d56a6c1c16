import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Protocol } from '../../../src/messages';
import { ask, CONTENT, complaint, freshBackground, killBackground, NOON, PAGE } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

const COMPLAINTS = 300;
const KILLS = 200;
const AT_ONCE = 10;

type Step = { [K in keyof Protocol]: [K, Protocol[K]['request'], object] }[keyof Protocol];

/** How a background dies: at which of its writes, and whether what it began is lost or only its answer. */
interface Death {
  write: number;
  isAborted: boolean;
}

const ids = Array.from({ length: COMPLAINTS }, (_, index) => `${index + 1}`);
const inTens = (all: readonly string[]) =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) => all.slice(at * AT_ONCE, (at + 1) * AT_ONCE));

/** A day: complaints come by the screenful, most are answered, some settled in bulk or joined, some customers come back. */
function day(): Step[] {
  return inTens(ids).flatMap((ten): Step[] => {
    const answered = ten.filter((id) => Number(id) % 5 < 3);
    const back = answered.filter((id) => Number(id) % 5 === 1);
    const settled = ten.filter((id) => Number(id) % 5 === 3);
    return [
      ['judgePosts', { posts: ten.map((id) => complaint(id)) }, CONTENT],
      ...answered.map((id): Step => ['replySent', replyTo(id), CONTENT]),
      ['judgePosts', { posts: back.map(comeBack) }, CONTENT],
      ['actOnCases', { ids: settled, action: { do: 'settle' } }, PAGE],
      ['actOnCase', { id: ten[4] ?? '', action: { do: 'join', into: ten[3] ?? '' } }, PAGE],
      ['actOnCase', { id: ten[9] ?? '', action: { do: 'assign', to: 'Léa' } }, PAGE],
    ];
  });
}

function replyTo(id: string) {
  return { inReplyTo: id, text: `Sorry, ${id}`, result: { ok: true as const, replyId: `90${id}` } };
}

function comeBack(id: string) {
  const text = Number(id) % 2 ? '@VeloNord still nothing, this is unacceptable!' : '@VeloNord thank you, all sorted';
  const { author } = complaint(id);
  return complaint(`70000${id}`, { author, inReplyTo: `90${id}`, postedAt: NOON + 3_600_000, text });
}

/** Does a step in a background that dies in it, then once more in a new one where its work was lost. */
async function survive([type, request, sender]: Step, { write, isAborted }: Death): Promise<boolean> {
  let written = 0;
  const put = IDBObjectStore.prototype.put;
  const dying = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name !== 'meta') written += 1;
    if (this.name === 'meta' || written !== write || !isAborted) return put.apply(this, given);
    this.transaction.abort();
    throw new Error('killed');
  });
  const isDone = await ask(type, request as never, sender).then(
    () => true,
    () => false,
  );
  dying.mockRestore();
  if (isDone && isAborted) return false;
  killBackground();
  // What a page shows and X confirms is told again, also where only the answer was lost.
  const isToldAgain = !isDone || type === 'judgePosts' || type === 'replySent';
  if (isToldAgain) await ask(type, request as never, sender);
  return true;
}

/** All cases without the ids that chance gave to events, and the lists with their counts. */
async function ledgerAtTheEnd() {
  const cases = await Promise.all(ids.map((id) => ask('caseDetail', { id }, PAGE)));
  const { views, counts } = await ask('queue', { view: 'all', limit: 500 }, PAGE);
  return {
    views,
    counts,
    cases: cases.map((view) => ({
      case: { ...view?.case, lastEvent: view?.case.lastEvent.kind },
      story: view?.story?.map(({ kind, at, data }) => ({ kind, at, data })),
    })),
  };
}

const death = fc.record({ write: fc.integer({ min: 1, max: 8 }), isAborted: fc.boolean() });

describe('a background killed again and again during a day', () => {
  it(`keeps the same ledger of ${COMPLAINTS} complaints as one that never was`, async () => {
    const steps = day();
    for (const [type, request, sender] of steps) await ask(type, request as never, sender);
    const calm = await ledgerAtTheEnd();
    expect(calm.views.all).toBe(COMPLAINTS - COMPLAINTS / AT_ONCE);
    vi.stubGlobal('indexedDB', new IDBFactory());
    killBackground();
    const deaths = fc.sample(death, { numRuns: steps.length, seed: 7 });
    let died = 0;
    for (const [index, step] of steps.entries()) {
      const [type, request, sender] = step;
      const fate = deaths[index];
      if (fate && died < KILLS) died += Number(await survive(step, fate));
      else await ask(type, request as never, sender);
    }
    expect(died).toBe(KILLS);
    expect(await ledgerAtTheEnd()).toEqual(calm);
  }, 600_000);
});
