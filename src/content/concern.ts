import type { Brand } from '../core/brand';
import type { Post } from '../core/post';
import { concernsBrand } from '../core/triage/concerns';

/** Whom we speak for on this page. */
export interface Voice {
  brand: Brand;
  /** The account logged in on X, without @. */
  ownHandle: string | null;
}

const bare = (handle: string) => handle.replace(/^@/, '').toLowerCase();

function isOurs(post: Post, { brand, ownHandle }: Voice): boolean {
  const own = brand.handles.length > 0 || !ownHandle ? brand.handles : [ownHandle];
  return own.some((handle) => bare(handle) === bare(post.author.handle));
}

/** Whether a post may carry a hint: it speaks of the brand and is not the brand's own. */
export function mayCarryHint(post: Post, voice: Voice): boolean {
  return concernsBrand(post, voice.brand, voice.ownHandle ?? undefined) && !isOurs(post, voice);
}

/**
 * Whether the background is asked about a post. In a thread every post is: replies of ours and of customers need not
 * name the brand. Advertisements never are.
 */
export function isSent(post: Post, voice: Voice, inThread: boolean): boolean {
  return !post.promoted && (inThread || concernsBrand(post, voice.brand, voice.ownHandle ?? undefined));
}
