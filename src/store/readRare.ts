import { type Condition, isWanted } from '../core/cases/facets';
import type { QueueView } from '../core/cases/view';
import { idOf, orderIn } from './places';
import { wordOf } from './projection';
import type { Found, QueueRequest, Reading } from './queue';
import type { StoredCase } from './schema';

/** As many are looked up at most: what is in more cases is not rare. */
const MOST = 1500;

/** As many are read at most to bring them into the order of a list. */
const MOST_SORTED = 500;

/** A page of the cases with the rarest word asked for; undefined where no word is rare. */
export async function readRare(
  transaction: Reading,
  view: QueueView,
  request: QueueRequest,
  conditions: readonly Condition[],
): Promise<Found | undefined> {
  const orders = await ordersWith(transaction, conditions);
  if (!orders || (view !== 'all' && orders.length > MOST_SORTED)) return undefined;
  const { limit, after = '' } = request;
  const accepts = ({ queue, facets = '', postedAt }: StoredCase) =>
    (view === 'all' || queue === view) && isWanted(facets, postedAt, request, conditions);
  const following = view === 'all' ? orders.filter((order) => order > after) : orders;
  const atOnce = view === 'all' ? limit + 1 : following.length;
  const found: string[] = [];
  for (let at = 0; at < following.length && found.length <= limit; at += atOnce) {
    const stored = await readStored(transaction, following.slice(at, at + atOnce));
    found.push(...stored.filter(accepts).map((one) => orderIn(view, one)));
  }
  const page = found.filter((order) => order > after).sort();
  const last = page[limit - 1];
  return page.length > limit && last !== undefined ? { orders: page.slice(0, limit), last } : { orders: page };
}

async function readStored(transaction: Reading, orders: readonly string[]): Promise<StoredCase[]> {
  const cases = transaction.objectStore('cases');
  const stored = await Promise.all(orders.map((order) => cases.get(idOf(order))));
  return stored.filter((one) => one !== undefined);
}

/** The places in the list of all where the rarest of these words are, sorted; undefined where none is rare. */
async function ordersWith(transaction: Reading, conditions: readonly Condition[]): Promise<string[] | undefined> {
  const index = transaction.objectStore('finds').index('words');
  const found = await Promise.all(
    conditions.map(async ({ facets: [facet = '', ...others], isPrefix }) => {
      const word = others.length === 0 ? wordOf(facet) : undefined;
      if (word === undefined) return undefined;
      const range = isPrefix ? IDBKeyRange.bound(word, `${word}\uffff`) : IDBKeyRange.only(word);
      const orders = await index.getAllKeys(range, MOST + 1);
      return orders.length > MOST ? undefined : [...new Set(orders)];
    }),
  );
  const rare = found.filter((orders) => orders !== undefined);
  return rare.toSorted((a, b) => a.length - b.length)[0]?.sort();
}
