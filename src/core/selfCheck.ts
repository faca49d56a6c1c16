/** What can be told of a page of X without a word, a name or an address that stands on it. */
export interface PageFacts {
  /** What kind of page it is by its address, as `x/pageKind.ts` names it. */
  kind: string;
  /** `changed`: posts should be there and none can be read. */
  state: 'reading' | 'changed' | 'quiet';
  /** X's interface language, as the page names it. */
  language: string;
  /** X's look, by its background. */
  look: string;
  /** Whether the page tells which account is logged in. */
  account: boolean;
  /** X's articles on the page, and how many of them were read as posts. */
  articles: number;
  posts: number;
  /** Posts in which this was not found. Pictures have no text, advertisements no time. */
  without: { text: number; time: number; buttons: number; place: number };
  /** Lines of ours, and composers of X that were found. */
  hints: number;
  composers: number;
}

/** A failure that was kept: when, where and of which kind, without its sentence. */
export interface KeptFailure {
  at: number;
  where: string;
  kind: string;
}

/** What is asked of the background about itself. */
export interface SelfCheckProtocol {
  /** What is read on the tab of X that was used last: `noTab` where there is none, `silent` where nothing of ours answers. */
  selfCheck: {
    request: Record<never, never>;
    reply: { page: PageFacts | 'noTab' | 'silent'; failures: KeptFailure[] };
  };
}
