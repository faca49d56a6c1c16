import type { Post } from '../core/post';
import type { SentReply } from '../messages';

/** A post as it stands on the page now. Valid until the next sighting of the same article. */
export interface Sighting {
  post: Post;
  article: HTMLElement;
  /** Where a hint is appended: the post's content column. Null where the page has none (a copy in the reply dialog). */
  slot: HTMLElement | null;
  /** Whether the post is the one its page is about. */
  focal: boolean;
}

/** X's three looks, told by the luminance of the page. */
export type Surface = 'white' | 'dim' | 'black';

export type PageKind = 'home' | 'status' | 'notifications' | 'search' | 'profile' | 'compose' | 'other';

export type InsertWhere = 'caret' | 'replace' | { start: number; end: number };

/** One composer of X, live: it reads and writes X's own editor and never anything else. */
export interface Composer {
  /** Where the panel is put: an element of ours between the draft and X's toolbar. */
  slot: HTMLElement;
  editor: HTMLElement;
  /** The post being answered; null where the page does not tell (a new post, an unknown reply). */
  target(): { postId: string; post?: Post } | null;
  /** Whether this composer answers a post at all. */
  isReply(): boolean;
  draft(): string;
  /** The caret as an offset in `draft()`, null when the editor has no focus. */
  caret(): number | null;
  /** Ranges over X's own text nodes for a span of the draft. */
  ranges(start: number, end: number): Range[];
  /** Writes and reads back. `ok: false` when the editor does not hold what was written. */
  insert(text: string, where: InsertWhere): Promise<{ ok: boolean; draft: string }>;
  sendButton(): HTMLElement | null;
}

export interface PostListener {
  /** New posts, or articles that now show another post (a recycled cell) or more of it ("show more"). */
  appeared(sightings: Sighting[]): void;
  /** Articles that left the page or show another post now. */
  gone(articles: HTMLElement[]): void;
}

export interface ComposerListener {
  opened(composer: Composer): void;
  /** The draft, the caret or the reply target changed. */
  changed(composer: Composer): void;
  closed(composer: Composer): void;
}

export type SentReplyListener = (sent: SentReply) => void;
