import type { Case } from '../core/cases/case';
import { clockOf } from '../core/cases/clock';
import { conditionsOf } from '../core/cases/facets';
import { type QueueOrder, queueOrder } from '../core/cases/queue';
import { startOfDay } from '../core/cases/zone';
import type { CaseQuery, Protocol } from '../messages';
import { answeredSince } from '../store/answered';
import { readViewCounts } from '../store/counts';
import { longestWait } from '../store/pressing';
import { readQueue } from '../store/queue';
import { countsAt } from './badge';
import { ledger } from './ledger';
import { effectiveBrand, readSettings } from './settings';
import { rowViews, type ViewSource } from './views';

const PAGE = 50;
const MOST_ANSWERED = 100;

/** Where those stand that were answered today, below the list of those who wait. */
const ANSWERED: QueueOrder = { group: 'done', kind: 'answered' };

/** A page of a list. After the last unanswered case, where nothing is filtered, come those that were answered today. */
export async function queuePage(
  { view, limit = PAGE, ...asked }: Protocol['queue']['request'],
  now: number,
): Promise<Protocol['queue']['reply']> {
  const db = await ledger();
  const source = { ledger: db, brand: await effectiveBrand(await readSettings()) };
  const page = await readQueue(db, view, { ...asked, limit });
  const longest = view === 'unanswered' ? await longestWait(db) : undefined;
  const orders = page.cases.map((known) => queueOrder(known, clockOf(known, source.brand), now, known.id === longest));
  const done = view === 'unanswered' && !page.next && !isFiltered(asked) ? await answeredToday(source, now) : [];
  const [rows, counts, views] = await Promise.all([
    rowViews([...page.cases, ...done], source),
    countsAt(now),
    readViewCounts(db),
  ]);
  const cases = rows.map((row, at) => {
    const order = at < orders.length ? orders[at] : ANSWERED;
    return order ? { ...row, order } : row;
  });
  return { cases, counts, views, ...(page.next === undefined ? {} : { next: page.next }) };
}

function isFiltered(query: CaseQuery): boolean {
  return conditionsOf(query).length > 0 || query.postedFrom !== undefined || query.postedBefore !== undefined;
}

async function answeredToday(source: ViewSource, now: number): Promise<Case[]> {
  const from = startOfDay(now, source.brand.hours.timeZone);
  const cases = await answeredSince(source.ledger, from, MOST_ANSWERED);
  return cases.filter((known) => known.waitingSince === undefined && known.joinedTo === undefined);
}
