import type { Post } from '../../core/post';
import type { HintView } from '../../messages';
import type { HintRow } from './hintRow';

/** What the layer of hints asks of the rest. */
export interface LayerDoors {
  judge(posts: Post[]): Promise<HintView[]>;
  /** Whether the background is asked about the post at all. */
  matters(post: Post): boolean;
  /** Whether the post speaks to or about the brand, told without judging it: its line is reserved. */
  concerns(post: Post): boolean;
  toggle(row: HintRow): void;
  undo(row: HintRow): void;
  /** A row left the page or gave its line back: what is open on it closes. */
  leaving(row: HintRow): void;
  /** A row has a new hint: what is open on it shows it too. */
  updated(row: HintRow): void;
}
