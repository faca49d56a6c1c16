import type { QueueView } from '../core/cases/view';
import type { StoredCase } from './schema';

/** One letter for each list. */
const LETTERS: Readonly<Record<QueueView, string>> = {
  unanswered: 'u',
  followUps: 'f',
  waiting: 'w',
  settled: 's',
  all: 'a',
};

/** What is added to an order so that it is never negative, and how many digits it then has. */
const SHIFT = 1e15;
const DIGITS = 16;

/** After every order of a list. */
const LAST = '\uffff';

/** The place of a case within a list, as a text that sorts as the list does. */
export function orderKey(rank: number, sort: number, id: string): string {
  return `${rank}${String(Math.round(sort) + SHIFT).padStart(DIGITS, '0')}${id}`;
}

/** The case in an order. */
export function idOf(order: string): string {
  return order.slice(1 + DIGITS);
}

/** What a list is sorted by within a rank, from an order. */
export function sortOf(order: string): number {
  return Number(order.slice(1, 1 + DIGITS)) - SHIFT;
}

/** The place of a stored case in a list it stands in. */
export function orderIn(view: QueueView, { id, rank, sort, postedAt }: StoredCase): string {
  return view === 'all' ? orderKey(0, -postedAt, id) : orderKey(rank, sort, id);
}

/** The key of the part of a list that begins with an order; without one, of its first part. */
export function partKey(view: QueueView, order = ''): string {
  return `${LETTERS[view]}${order}`;
}

/** The order in the key of a part; empty for a first part, and where there is none. */
export function orderOf(key: IDBValidKey | undefined): string {
  return typeof key === 'string' ? key.slice(1) : '';
}

/** The parts of a list whose keys lie between two orders; `after` itself only with `inclusive`. */
export function partsRange(view: QueueView, after = '', upTo = LAST, inclusive = true): IDBKeyRange {
  return IDBKeyRange.bound(partKey(view, after), partKey(view, upTo), !inclusive);
}
