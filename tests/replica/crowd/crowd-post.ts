/** Somebody invented who posts on the replica. `handle` has no @. */
export interface Person {
  handle: string;
  name: string;
  verified: boolean;
  bio?: string;
}

export type Media = 'photo' | 'photos' | 'video';

/** How one counter of X stands; each is a whole number. */
export interface PostCounts {
  replies: number;
  reposts: number;
  likes: number;
  bookmarks: number;
  views: number;
}

/** One invented post, with what a careful reader says of it. */
export interface CrowdPost {
  id: string;
  /** Handle of the author. */
  author: string;
  /** Whole text; X cuts it where `cutAt` says and offers "Show more". */
  text: string;
  lang: string;
  /** Milliseconds since the epoch. */
  at: number;
  inReplyTo?: string;
  /** Id of the quoted post. */
  quotes?: string;
  /** Handle of who reposted it into the timeline. */
  repostedBy?: string;
  media?: Media;
  promoted?: boolean;
  pinned?: boolean;
  edited?: boolean;
  cutAt?: number;
  counts: PostCounts;
  /** Ground truth: whether the author complains to or about a brand of the crowd. */
  complaint: boolean;
}

/** A post as written down in the data tables: ids, times and counters are filled in by `buildCrowd`. */
export interface ScriptedPost {
  /** A name inside the tables, for replies and quotes. */
  key?: string;
  by: string;
  text: string;
  lang: string;
  complaint: boolean;
  /** Key of the post it answers. */
  to?: string;
  /** Key of the post it quotes. */
  quotes?: string;
  repostedBy?: string;
  media?: Media;
  promoted?: boolean;
  edited?: boolean;
  cutAt?: number;
  /** How far it travels: 0 (nobody) to 5 (everybody). Chance decides where it is absent. */
  reach?: number;
  /** Minutes before the epoch of the crowd. The order of the tables decides where it is absent. */
  ago?: number;
}
