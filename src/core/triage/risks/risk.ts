import type { Language } from '../../brand';
import type { Risk } from '../hint';

/** The phrases of one risk in one language, with texts that show what they mean. */
export interface RiskCues {
  /** Phrases that raise the risk, in the form of `language/pattern.ts`. */
  fire: readonly string[];
  /** Idioms and harmless uses: a cue that overlaps one of them is dropped. */
  not: readonly string[];
  /** Invented posts in which the risk must be found. */
  bad: readonly string[];
  /** Invented look-alikes in which it must not. */
  good: readonly string[];
}

/** One risk: what raises it, in each language of full depth. */
export interface RiskDefinition {
  risk: Risk;
  languages: Record<Language, RiskCues>;
  /** Whether a negation before the cue takes it back ("not a scam"). A cue that is a refusal in itself keeps it. */
  negatable: boolean;
  /** Whether the cue counts between quotation marks (what a driver said) or not (a headline, a film). */
  countsQuoted: boolean;
}
