import type { QueueView } from '../core/cases/view';
import { orderOf, partsRange } from './places';
import type { ListPart, Row } from './schema';

/** Parts read at first, and at most, in one go: who wants little must not wait for much. */
const FIRST_PARTS = 2;
const MOST_PARTS = 24;

/** The store of lists, of a transaction that is open; what else is in it does not matter. */
export interface Lists {
  getAll(range: IDBKeyRange, count: number): Promise<ListPart[]>;
  openKeyCursor(range: IDBKeyRange, direction: 'prev'): Promise<{ key: IDBValidKey } | null>;
}

/** The rows of a list from an order on, in its order, some at a time. Nothing else may be awaited between two of them. */
export async function* rowsFrom(lists: Lists, view: QueueView, from = ''): AsyncGenerator<Row[]> {
  const before = from === '' ? null : await lists.openKeyCursor(partsRange(view, '', from), 'prev');
  let [at, isNew] = [orderOf(before?.key), true];
  for (let count = FIRST_PARTS; ; count = Math.min(MOST_PARTS, count * 3)) {
    const parts = await lists.getAll(partsRange(view, at, undefined, isNew), count);
    const rows = parts.flatMap((part) => part.rows);
    const start = rows.findIndex(([order]) => order >= from);
    if (start >= 0) yield rows.slice(start);
    if (parts.length < count) return;
    [at, isNew] = [orderOf(parts.at(-1)?.key), false];
  }
}
