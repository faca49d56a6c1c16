import type { Risk } from '../hint';

/**
 * Two things that raise a risk when both are told, in either order, also in two sentences: whom it befalls and what,
 * for instance. Both are phrases in the form of `language/pattern.ts`.
 */
export interface RiskPair {
  risk: Risk;
  one: string;
  other: string;
  /** So many tokens may stand between them. */
  within: number;
}
