import type * as v from 'valibot';
import type { Protocol } from '../messages';

/** Who speaks: a content script in a page of X, or one of our own pages. */
export type Speaker = 'content' | 'pages';

/** What a handler knows beside the request. */
export interface Context {
  speaker: Speaker;
  /** The tab the message came from; absent for the popup and the side panel. */
  tabId?: number;
  /** Milliseconds since the epoch. */
  now: number;
}

/** How one kind of message is answered. One message = one file in `handlers/`. */
export interface Handler<K extends keyof Protocol> {
  type: K;
  /** The request is parsed by this before `handle` sees it. */
  schema: v.GenericSchema<unknown, Protocol[K]['request']>;
  /** Who may ask. */
  from: Speaker | 'both';
  handle(request: Protocol[K]['request'], context: Context): Promise<Protocol[K]['reply']>;
}

/** Types a handler by the name of its message. */
export function defineHandler<K extends keyof Protocol>(type: K, handler: Omit<Handler<K>, 'type'>): Handler<K> {
  return { type, ...handler };
}
