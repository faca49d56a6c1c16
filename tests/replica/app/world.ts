import { useSyncExternalStore } from 'react';
import type { CrowdPost, Person } from '../crowd/crowd-post';
import type { ThemeName } from './look';

export interface Toast {
  id: number;
  /** What the toast says; with an address it also links to the post. */
  text: string;
  href?: string;
}

/** Everything the replica shows. Changed only through `change`. */
export interface World {
  theme: ThemeName;
  language: 'en' | 'fr';
  fontSize: number;
  /** Handle of the account that is logged in. */
  account: string;
  accounts: string[];
  people: Map<string, Person>;
  posts: Map<string, CrowdPost>;
  /** Ids of the Home timeline, top first. */
  home: string[];
  /** Added to the real clock, in milliseconds. */
  clockOffset: number;
  /** Test ids that X "no longer" has. */
  drift: string[];
  /** Whether timeline cells are reused for other posts instead of being removed. */
  recycle: boolean;
  /** Whether the address stays while the reply dialog is open. */
  quietDialog: boolean;
  path: string;
  /** The page behind a dialog or photo. */
  behind: string | null;
  replyTo: string | null;
  liked: Set<string>;
  reposted: Set<string>;
  unfolded: Set<string>;
  toasts: Toast[];
}

const listeners = new Set<() => void>();
let version = 0;

const state: World = {
  theme: 'light',
  language: 'en',
  fontSize: 15,
  account: '',
  accounts: [],
  people: new Map(),
  posts: new Map(),
  home: [],
  clockOffset: 0,
  drift: [],
  recycle: false,
  quietDialog: false,
  path: '/home',
  behind: null,
  replyTo: null,
  liked: new Set(),
  reposted: new Set(),
  unfolded: new Set(),
  toasts: [],
};

/** The world as it is now; do not keep or write to it. */
export function world(): Readonly<World> {
  return state;
}

/** Changes the world and draws again. Sets and maps may be changed in place inside `update`. */
export function change(update: (world: World) => void): void {
  update(state);
  version += 1;
  for (const listener of listeners) listener();
}

/** Draws the calling component again at every change. */
export function useWorld(): Readonly<World> {
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => version,
  );
  return state;
}

/** The replica's clock in milliseconds since the epoch. */
export function now(): number {
  return Date.now() + state.clockOffset;
}

/** A post that must be there. */
export function postOf(id: string): CrowdPost {
  const post = state.posts.get(id);
  if (!post) throw new Error(`no post ${id} on the replica`);
  return post;
}

/** Who stands behind a handle; strangers are made up from the handle itself. */
export function personOf(handle: string): Person {
  return state.people.get(handle) ?? { handle, name: handle, verified: false };
}
