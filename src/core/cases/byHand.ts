import type { Post } from '../post';

/** What somebody tells about a complaint that no page showed us. */
export interface HandWritten {
  /** Address of the post on X. */
  link?: string;
  text?: string;
  /** Handle of the customer, with or without @. */
  handle?: string;
  name?: string;
  /** Milliseconds since the epoch. */
  postedAt?: number;
}

/** Stands for a handle nobody told us: longer than X lets a handle be. */
export const UNKNOWN_HANDLE = 'unknown_to_sangfroid';

/** Where X began to count: its ids hold the milliseconds since then in all but their last 22 bits. */
const FIRST_ID_AT = 1_288_834_974_657;

const LINK =
  /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\/(\w{1,20})(?:\/web)?\/status(?:es)?\/(\d{1,19})(?:[/?#]|$)/i;

/**
 * The post of a complaint that was put in by hand. Without an address it gets an id of ours: `localId`, digits after
 * a zero, which no id of X begins with. Null where the address is none of a post.
 * @param now when it was told, milliseconds since the epoch
 */
export function postByHand(told: HandWritten, localId: string, now: number): Post | null {
  const found = told.link === undefined ? undefined : LINK.exec(told.link.trim());
  if (found === null) return null;
  const [, linked, id = localId] = found ?? [];
  const named = told.handle?.trim().replace(/^@/, '') || (linked && linked.toLowerCase() !== 'i' ? linked : undefined);
  const handle = named ?? UNKNOWN_HANDLE;
  return {
    id,
    url: found ? `https://x.com/${linked}/status/${id}` : `https://x.com/${named ?? ''}`,
    author: { handle, name: told.name?.trim() ?? '', verified: false },
    text: told.text?.trim() ?? '',
    lang: 'und',
    postedAt: told.postedAt ?? (found ? (timeOfId(id, now) ?? now) : now),
    mentions: [],
    metrics: { replies: 0, reposts: 0, likes: 0, views: 0 },
    hasMedia: false,
    promoted: false,
  };
}

/** An id of ours for a complaint without an address. `random`: a number below a million. */
export function localPostId(now: number, random: number): string {
  return `0${Math.floor(now)}${String(random).padStart(6, '0')}`;
}

/** When X gave out an id; undefined for one from before it counted so. */
function timeOfId(id: string, now: number): number | undefined {
  const at = Number(BigInt(id) >> 22n) + FIRST_ID_AT;
  return id.length > 14 && at <= now ? at : undefined;
}
