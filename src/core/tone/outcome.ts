/** Rules by what became of their findings (those above a hint) while one reply was written. */
export interface RuleOutcome {
  /** Spoke at some time. */
  shown: string[];
  /** Were mended with their own fix. */
  fixed: string[];
  /** Still stood when the reply was posted. */
  sent: string[];
  /** Were muted for this draft. */
  muted: string[];
}

/** In how many posted replies a rule was shown, mended by its fix, ignored and muted (here also: muted for good). */
export type RuleCount = Record<keyof RuleOutcome, number>;
