import type { QueueView } from '../core/cases/view';
import { orderOf, partKey, partsRange } from './places';
import type { ListPart, Row } from './schema';

/** Beyond so many rows a part is cut, into parts with room for more. */
const MOST_ROWS = 64;
const ROWS_AFTER_CUT = 48;

interface ListStore {
  get(key: string): Promise<ListPart | undefined>;
  getAllKeys(range: IDBKeyRange): Promise<IDBValidKey[]>;
  openKeyCursor(range: IDBKeyRange, direction: 'prev'): Promise<{ key: IDBValidKey } | null>;
  put(part: ListPart): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

/** What a transaction changes in the lists, written once at its end: each part is touched once. */
export interface ListChanges {
  put(view: QueueView, row: Row): void;
  remove(view: QueueView, order: string): void;
  write(store: ListStore): Promise<void>;
}

/** A row to be put at its order; null where the one there goes. */
type Changes = Map<string, Row | null>;

/** Begins to change lists. */
export function newListChanges(): ListChanges {
  const changes = new Map<QueueView, Changes>();
  const of = (view: QueueView) => {
    const known = changes.get(view) ?? new Map();
    changes.set(view, known);
    return known;
  };
  return {
    put: (view, row) => of(view).set(row[0], row),
    remove: (view, order) => of(view).set(order, null),
    async write(store) {
      await Promise.all([...changes].map(([view, changed]) => writeList(store, view, changed)));
    },
  };
}

async function writeList(store: ListStore, view: QueueView, changes: Changes): Promise<void> {
  const orders = [...changes.keys()].sort();
  const [first = '', last = ''] = [orders[0], orders.at(-1)];
  const before = await store.openKeyCursor(partsRange(view, '', first), 'prev');
  const from = orderOf(before?.key);
  const keys = (await store.getAllKeys(partsRange(view, from, last))).map(String);
  // The first part is there from its first row on, and stays.
  if (keys.length === 0) keys.push(partKey(view));
  await Promise.all(
    shared(orders, keys).map(async ([key, some]) => {
      const rows = (await store.get(key))?.rows ?? [];
      await writePart(store, view, key, rows, new Map(some.map((order) => [order, changes.get(order) ?? null])));
    }),
  );
}

/** Which orders fall into which part: both are sorted, and a part reaches to the next. */
function shared(orders: readonly string[], keys: readonly string[]): [key: string, orders: string[]][] {
  const parts: [string, string[]][] = [];
  let at = 0;
  for (const order of orders) {
    while (keys[at + 1] !== undefined && orderOf(keys[at + 1]) <= order) at += 1;
    const key = keys[at] ?? '';
    const part = parts.at(-1);
    if (part?.[0] === key) part[1].push(order);
    else parts.push([key, [order]]);
  }
  return parts;
}

async function writePart(store: ListStore, view: QueueView, key: string, rows: Row[], changes: Changes): Promise<void> {
  const after = new Map(rows.map((row) => [row[0], row]));
  let isChanged = false;
  for (const [order, row] of changes) {
    if (row === null) isChanged = after.delete(order) || isChanged;
    else if (!isSame(after.get(order), row)) {
      after.set(order, row);
      isChanged = true;
    }
  }
  if (!isChanged) return;
  if (after.size === 0 && key !== partKey(view)) {
    await store.delete(key);
    return;
  }
  const ordered = [...after.values()].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const parts = cut(ordered).map((some, at) => ({ key: at === 0 ? key : partKey(view, some[0]?.[0]), rows: some }));
  await Promise.all(parts.map(async (part) => store.put(part)));
}

function isSame(a: Row | undefined, b: Row): boolean {
  return a?.every((value, at) => value === b[at]) ?? false;
}

function cut(rows: Row[]): Row[][] {
  if (rows.length <= MOST_ROWS) return [rows];
  const count = Math.ceil(rows.length / ROWS_AFTER_CUT);
  const size = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, at) => rows.slice(at * size, (at + 1) * size)).filter(
    (some) => some.length > 0,
  );
}
