import type { Case } from '../core/cases/case';
import { clockOf } from '../core/cases/clock';
import { conditionsOf } from '../core/cases/facets';
import { type QueueOrder, queueOrder } from '../core/cases/queue';
import { startOfDay } from '../core/cases/zone';
import type { CaseQuery, CaseView, Protocol } from '../messages';
import { readViewCounts } from '../store/counts';
import { answeredSince, longestWait, readQueue } from '../store/queue';
import { countsAt } from './badge';
import { ledger } from './ledger';
import { effectiveBrand, readSettings } from './settings';
import { rowView, type ViewSource } from './views';

const PAGE = 50;
const MOST_ANSWERED = 100;

/** A page of a list. After the last unanswered case, where nothing is filtered, come those that were answered today. */
export async function queuePage(
  { view, limit = PAGE, ...asked }: Protocol['queue']['request'],
  now: number,
): Promise<Protocol['queue']['reply']> {
  const db = await ledger();
  const source = { ledger: db, brand: await effectiveBrand(await readSettings()) };
  const page = await readQueue(db, view, { ...asked, limit });
  const longest = view === 'unanswered' ? await longestWait(db) : undefined;
  const rows = page.cases.map((known) => {
    return row(known, queueOrder(known, clockOf(known, source.brand), now, known.id === longest), source);
  });
  const done = view === 'unanswered' && !page.next && !isFiltered(asked) ? await answeredToday(source, now) : [];
  const [cases, counts, views] = await Promise.all([
    Promise.all([...rows, ...done]),
    countsAt(now),
    readViewCounts(db),
  ]);
  return { cases, counts, views, ...(page.next === undefined ? {} : { next: page.next }) };
}

function isFiltered(query: CaseQuery): boolean {
  return conditionsOf(query).length > 0 || query.postedFrom !== undefined || query.postedBefore !== undefined;
}

async function answeredToday(source: ViewSource, now: number): Promise<Promise<CaseView>[]> {
  const from = startOfDay(now, source.brand.hours.timeZone);
  const cases = await answeredSince(source.ledger, from, MOST_ANSWERED);
  return cases
    .filter((known) => known.waitingSince === undefined && known.joinedTo === undefined)
    .map((known) => row(known, { group: 'done', kind: 'answered' }, source));
}

async function row(known: Case, order: QueueOrder | null, source: ViewSource): Promise<CaseView> {
  return { ...(await rowView(known, source)), ...(order ? { order } : {}) };
}
