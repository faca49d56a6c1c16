import type { IDBPTransaction } from 'idb';
import type { Case } from '../core/cases/case';
import { type Condition, conditionsOf, isWanted } from '../core/cases/facets';
import type { CaseQuery, QueueView } from '../core/cases/view';
import { idOf } from './places';
import { readRare } from './readRare';
import { rowsFrom } from './rows';
import type { Ledger, LedgerSchema, Row } from './schema';

/** How many rows one reading looks at before it gives up until it is asked on. */
const MOST_LOOKED_AT = 6000;

/** What is in fewer than one of so many rows, of the first ones looked at, is looked up in the index of words. */
const RARE = 60;
const LOOKED_AT_FIRST = 250;

/** One page of a list. `next` names the place after which the following page begins; absent on the last page. */
export interface QueuePage {
  cases: Case[];
  next?: string;
}

/** What of a list is read. */
export interface QueueRequest extends CaseQuery {
  limit: number;
  /** `next` of the page before. */
  after?: string;
}

/** What is read from: the lists, the words and the cases. */
export type Reading = IDBPTransaction<LedgerSchema, ('cases' | 'lists' | 'finds')[], 'readonly'>;

/** The orders of a page, and where to read on; `last` is absent where nothing follows. */
export interface Found {
  orders: string[];
  last?: string;
}

/**
 * Reads a page of a list in its order. Rows are looked at one after another, by the dozen; words that are rare among
 * them are looked up in the index instead. At most some thousands of rows are looked at, so a page can be short, or
 * empty, while more follow.
 */
export async function readQueue(ledger: Ledger, view: QueueView, request: QueueRequest): Promise<QueuePage> {
  const transaction = ledger.transaction(['cases', 'lists', 'finds']) as Reading;
  const conditions = conditionsOf(request);
  const { orders, last } = await find(transaction, view, request, conditions);
  const store = transaction.objectStore('cases');
  const stored = await Promise.all(orders.map((order) => store.get(idOf(order))));
  const cases = stored.flatMap((one) => one?.case ?? []);
  return last === undefined ? { cases } : { cases, next: last };
}

async function find(
  transaction: Reading,
  view: QueueView,
  request: QueueRequest,
  conditions: Condition[],
): Promise<Found> {
  const { limit, after = '' } = request;
  const [orders, lists] = [[] as string[], transaction.objectStore('lists')];
  let [last, looked, isLookedUp] = ['', 0, false];
  for await (const rows of rowsFrom(lists, view, after && `${after}\0`)) {
    for (const row of rows) {
      if (isPast(view, row, request)) return { orders };
      const [order, facets, postedAt] = row;
      if (isWanted(facets, postedAt, request, conditions)) {
        if (orders.length === limit) return { orders, last: orders.at(-1) ?? '' };
        orders.push(order);
      }
    }
    looked += rows.length;
    last = rows.at(-1)?.[0] ?? last;
    if (!isLookedUp && looked >= LOOKED_AT_FIRST && orders.length * RARE < looked) {
      isLookedUp = true;
      const rare = await readRare(transaction, view, request, conditions);
      if (rare) return rare;
    }
    if (looked >= MOST_LOOKED_AT) return { orders, last };
  }
  return { orders };
}

/** Whether nothing in the list of all can follow that was written late enough: the latest comes first there. */
function isPast(view: QueueView, [, , postedAt]: Row, { postedFrom }: CaseQuery): boolean {
  return view === 'all' && postedFrom !== undefined && postedAt < postedFrom;
}
