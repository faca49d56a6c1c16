/** Who wrote a post, as X shows it beside the post. `handle` has no leading @ and keeps X's spelling. */
export interface Author {
  handle: string;
  name: string;
  verified: boolean;
}

/** X's public counters of a post. A counter that X leaves out is 0. */
export interface PostMetrics {
  replies: number;
  reposts: number;
  likes: number;
  views: number;
}

/** A post as read from a page of X, or as given to a command-line door. */
export interface Post {
  /** X's numeric id, as a string of digits. */
  id: string;
  /** Absolute permalink. */
  url: string;
  author: Author;
  /** The text as displayed: emoji as characters, line breaks as \n, link text as shown. */
  text: string;
  /** X's language code (BCP 47); `und`, `qme`, `zxx` where X names none. */
  lang: string;
  /** Milliseconds since the epoch; 0 where X shows no time. */
  postedAt: number;
  /** Id of the post this one answers, where the page tells it. */
  inReplyTo?: string;
  /** Handles without @, in order of appearance, including those named in "Replying to". */
  mentions: string[];
  /** The quoted post: context, never judged in place of the outer one. */
  quoted?: Post;
  metrics: PostMetrics;
  hasMedia: boolean;
  promoted: boolean;
}
