/** How much a post asks of us, most pressing first. */
export const BANDS = ['urgent', 'act', 'watch', 'none'] as const;
export type Band = (typeof BANDS)[number];

export const RISKS = [
  'safety',
  'privacy',
  'billing',
  'fraud',
  'legal',
  'discrimination',
  'outage',
  'boycott',
  'media',
  'vulnerable',
  'distress',
  'threat',
] as const;
export type Risk = (typeof RISKS)[number];

export type Level = 'low' | 'medium' | 'high';

/**
 * Why a post was judged as it was. `kind` names the reason (its words for people live in `_locales` under
 * `reason_<kind>`), `start` and `end` are UTF-16 offsets in `post.text`, `text` the words there (or, for a reason that
 * rests on no words, such as the author's history, an empty string).
 */
export interface Reason {
  kind: string;
  weight: number;
  start?: number;
  end?: number;
  text: string;
}

/** The judgement of one post. Complaint, severity and reach stay apart: they are never merged into one score. */
export interface Hint {
  postId: string;
  band: Band;
  /** Calibrated probability, 0 to 1, that the post complains to or about the brand. */
  complaint: number;
  severity: Level;
  risks: Risk[];
  reach: Level;
  /** Heaviest first. */
  reasons: Reason[];
}
