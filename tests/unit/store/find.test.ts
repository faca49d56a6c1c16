import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/core/cases/case';
import type { CaseQuery, QueueView } from '../../../src/core/cases/view';
import { readQueue } from '../../../src/store/queue';
import { recordMany } from '../../../src/store/record';
import type { Ledger } from '../../../src/store/schema';
import { sampleEvent } from '../cases/samples';
import { eventsOf, expected, type Life, ledgerOf, life, NOON, VIEWS } from './lives';

const sample: Life = {
  words: ['wheel'],
  band: 'act',
  lang: 'en',
  age: 5,
  owner: null,
  fate: 'nothing',
};

async function allPages(ledger: Ledger, view: QueueView, query: CaseQuery, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (let next: string | undefined, first = true; first || next !== undefined; first = false) {
    const page = await readQueue(ledger, view, { ...query, limit, ...(next === undefined ? {} : { after: next }) });
    ids.push(...page.cases.map(({ id }) => id));
    next = page.next;
  }
  return ids;
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');

describe('a list with filters', () => {
  it('has, page by page, what a look at every case finds, in the same order', async () => {
    const query = fc.record({
      view: fc.constantFrom(...VIEWS),
      bands: fc.constantFrom(undefined, ['act'], ['act', 'urgent']),
      languages: fc.constantFrom(undefined, ['fr']),
      owners: fc.constantFrom(undefined, ['Sam'], ['', 'Léa']),
      search: fc.constantFrom(undefined, 'whee', 'REFUND', 'la lamp', 'nobody'),
      limit: fc.integer({ min: 1, max: 7 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(life, { maxLength: 25 }), query, async (lives, { view, limit, ...asked }) => {
        const { ledger, cases } = await ledgerOf(lives);
        const wanted = Object.fromEntries(
          Object.entries(asked).filter(([, value]) => value !== undefined),
        ) as CaseQuery;
        const accepts = ({ hint, post, owner = '' }: Case) =>
          (wanted.bands?.includes(hint.band) ?? true) &&
          (wanted.languages?.includes(post.lang.slice(0, 2)) ?? true) &&
          (wanted.owners?.includes(owner) ?? true) &&
          (wanted.search ?? '')
            .toLowerCase()
            .split(' ')
            .every((term) =>
              `${plain(post.text)} odile_example odile example`.split(' ').some((word) => word.startsWith(term)),
            );
        expect(await allPages(ledger, view, wanted, limit)).toEqual(expected(cases, view, accepts));
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('misses none of the many words that begin alike', async () => {
    const ids = Array.from({ length: 90 }, (_, at) => `${at}`);
    const { ledger } = await ledgerOf([]);
    await recordMany(ledger, ids, (_, id) => [
      ...eventsOf(id, sample),
      { ...sampleEvent('noted', NOON, { text: `order${id}x` }), caseId: id },
    ]);
    expect((await allPages(ledger, 'unanswered', { search: 'order' }, 7)).length).toBe(90);
    expect(await allPages(ledger, 'unanswered', { search: 'order77' }, 7)).toEqual(['77']);
  });

  it('finds notes, and what was written in a time', async () => {
    const { ledger } = await ledgerOf([]);
    const noted = [
      ...eventsOf('1', sample),
      { ...sampleEvent('noted', NOON, { text: 'Called her twice' }), caseId: '1' },
    ];
    await recordMany(ledger, ['1', '2'], (_, id) => (id === '1' ? noted : eventsOf('2', { ...sample, age: 90 })));
    expect(await allPages(ledger, 'all', { search: 'called' }, 5)).toEqual(['1']);
    expect(await allPages(ledger, 'all', { postedBefore: NOON - 60 * 60_000 }, 5)).toEqual(['2']);
    expect(await allPages(ledger, 'unanswered', { postedFrom: NOON - 60 * 60_000 }, 5)).toEqual(['1']);
  });
});
