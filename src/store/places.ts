import type { QueueView } from '../core/cases/view';

/** One letter for each list: these keys are by far the most of what is stored. */
const LETTERS: Readonly<Record<QueueView, string>> = {
  unanswered: 'u',
  followUps: 'f',
  waiting: 'w',
  settled: 's',
  all: 'a',
};

/** Ends a facet, before every sign that can be in one. */
const END = '\u0001';

/** What is added to an order so that it is never negative, and how many digits it then has. */
const SHIFT = 1e15;
const DIGITS = 16;

/** The place of a case within a list, as a text that sorts as the list does. */
export function orderKey(rank: number, sort: number, id: string): string {
  return `${rank}${String(Math.round(sort) + SHIFT).padStart(DIGITS, '0')}${id}`;
}

/** The key by which an index finds a case in a list, by one facet (empty: by none), in the order of the list. */
export function placeKey(view: QueueView, facet: string, order: string): string {
  return `${LETTERS[view]}${clean(facet)}${END}${order}`;
}

/** All places of a list with one facet, from `after` (an order) on without it. */
export function placesRange(view: QueueView, facet: string, after = ''): IDBKeyRange {
  return IDBKeyRange.bound(placeKey(view, facet, after), placeKey(view, facet, '\uffff'), after !== '');
}

/** The places of a list without facet whose order lies between two, both included. */
export function ordersRange(view: QueueView, rank: number, from: number, to: number): IDBKeyRange {
  return IDBKeyRange.bound(
    placeKey(view, '', orderKey(rank, from, '')),
    placeKey(view, '', orderKey(rank, to, '\uffff')),
  );
}

/** All places of a list whose facet begins so. */
export function beginningRange(view: QueueView, beginning: string): IDBKeyRange {
  return IDBKeyRange.bound(`${LETTERS[view]}${clean(beginning)}`, `${LETTERS[view]}${clean(beginning)}\uffff`);
}

/** The facet in a key. */
export function facetOf(place: string): string {
  return place.slice(1, place.indexOf(END));
}

/** What a list is sorted by within a rank, from a key. */
export function sortOf(place: string): number {
  const from = place.indexOf(END) + 2;
  return Number(place.slice(from, from + DIGITS)) - SHIFT;
}

/** The first key that can follow all places with this facet. */
export function afterFacet(view: QueueView, facet: string): string {
  return `${LETTERS[view]}${facet}\u0002`;
}

function clean(facet: string): string {
  return facet.replaceAll(/\p{Cc}/gu, ' ');
}
