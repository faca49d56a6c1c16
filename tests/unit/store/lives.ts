import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { vi } from 'vitest';
import type { Case } from '../../../src/core/cases/case';
import type { CaseEvent } from '../../../src/core/cases/event';
import { foldCase } from '../../../src/core/cases/fold';
import { comparePlaces, queuePlace } from '../../../src/core/cases/queue';
import type { QueueView } from '../../../src/core/cases/view';
import { openLedger } from '../../../src/store/open';
import { recordMany } from '../../../src/store/record';
import type { Ledger } from '../../../src/store/schema';
import { sampleEvent, sampleHint, samplePost } from '../cases/samples';

export const NOON = Date.UTC(2026, 2, 3, 12, 0);
export const VIEWS = ['unanswered', 'followUps', 'waiting', 'settled', 'all'] as const;
const WORDS = ['wheel', 'wheels', 'refund', 'réfund', 'late', 'lamp'] as const;

/** What can have happened to a complaint. */
export const life = fc.record({
  words: fc.subarray([...WORDS]),
  band: fc.constantFrom('urgent', 'act'),
  lang: fc.constantFrom('en', 'fr-CA'),
  age: fc.integer({ min: 0, max: 4000 }),
  owner: fc.option(fc.constantFrom('Sam', 'Léa')),
  fate: fc.constantFrom('nothing', 'answered', 'planned', 'resolved', 'joined'),
});

/** One of them. */
export type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

/** Its events. */
export function eventsOf(id: string, one: Life): CaseEvent[] {
  const { words, band, lang, age, owner, fate } = one;
  const postedAt = NOON - age * 60_000;
  const post = samplePost({ id, text: words.join(' '), lang, postedAt });
  const made = [
    sampleEvent('seen', postedAt, { post, hint: sampleHint({ postId: id, band }) }),
    sampleEvent('tracked', postedAt, { how: 'hint' }),
    ...(owner === null ? [] : [sampleEvent('assigned', postedAt, { to: owner })]),
    ...(fate === 'answered' || fate === 'planned' ? [sampleEvent('replied', NOON + age, { proof: 'hand' })] : []),
    ...(fate === 'planned'
      ? [sampleEvent('followUpPlanned', NOON + age, { dueAt: NOON + (age - 2000) * 60_000 })]
      : []),
    ...(fate === 'resolved' ? [sampleEvent('resolved', NOON + age, {})] : []),
    ...(fate === 'joined' ? [sampleEvent('joined', NOON, { into: '999' })] : []),
  ];
  return made.map((event) => ({ ...event, caseId: id }));
}

/** A ledger of these complaints, and their cases as the fold gives them. */
export async function ledgerOf(lives: Life[]): Promise<{ ledger: Ledger; cases: Case[] }> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const ledger = await openLedger();
  const stories = new Map(lives.map((one, index) => [`${100 + index}`, eventsOf(`${100 + index}`, one)]));
  await recordMany(ledger, [...stories.keys()], (_, id) => stories.get(id) ?? []);
  return { ledger, cases: [...stories.values()].flatMap((story) => foldCase(story) ?? []) };
}

/** The ids of a list as a look at every case gives them. */
export function expected(cases: Case[], view: QueueView, accepts: (known: Case) => boolean): string[] {
  return cases
    .flatMap((known) => ({ known, place: queuePlace(known) ?? [] }))
    .flatMap(({ known, place }) => ('queue' in place ? [{ known, place }] : []))
    .filter(({ known, place }) => (view === 'all' || place.queue === view) && accepts(known))
    .sort((a, b) => {
      const order = view === 'all' ? b.known.post.postedAt - a.known.post.postedAt : comparePlaces(a.place, b.place);
      return order || (a.known.id < b.known.id ? -1 : 1);
    })
    .map(({ known }) => known.id);
}
