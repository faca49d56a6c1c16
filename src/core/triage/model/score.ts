import { type CueHit, isBenign } from '../cues/findCues';
import type { Reading } from '../reading';

/** A stretch of the post and what it added to (or took from) the log-odds of a complaint. */
export interface Contribution {
  start: number;
  end: number;
  weight: number;
}

/** The model's answer for one post. */
export interface Score {
  /** Calibrated probability, 0 to 1. */
  probability: number;
  /** Word contributions, heaviest first. */
  contributions: Contribution[];
}

/** The probability that a post complains, from its cues. */
export function scoreComplaint(_reading: Reading, cues: readonly CueHit[]): Score {
  const kinds = new Set(cues.filter((cue) => !cue.negated).map((cue) => cue.kind));
  const against = [...kinds].filter((kind) => isBenign(kind)).length;
  const logit = -1.2 + 1.3 * (kinds.size - against) - 0.9 * against + (kinds.has('sarcasm') ? 1.5 : 0);
  return { probability: 1 / (1 + Math.exp(-logit)), contributions: [] };
}
