import { BANDS, type Band, type Hint, type Reason } from './hint';
import type { Teaching } from './teaching';

/** Heavier than everything but a risk: the manager said so themselves. */
const WEIGHT = 3.8;
const MOST_REASONS = 6;

/** A probability of a complaint as the lessons move it. */
export function shifted(probability: number, { shift }: Teaching): number {
  const held = Math.max(1e-6, Math.min(1 - 1e-6, probability));
  return 1 / (1 + Math.exp(-(Math.log(held / (1 - held)) + shift)));
}

/**
 * A judgement as corrections of similar posts change it.
 * @param before as it is without them
 * @param after with the probability that they moved
 */
export function learntHint(before: Hint, after: Hint, teaching: Teaching): Hint {
  const wished = teaching.how === 'near' ? after.band : teaching.meant;
  const band = teaching.how === 'same' ? wished : keepingRisks(wished, before);
  if (band === before.band) return before;
  return { ...after, band, reasons: band === 'none' ? [] : withLearnt(after.reasons) };
}

/** Only the very words that were corrected may take a risk from sight: likeness is no proof that nobody is in danger. */
function keepingRisks(wished: Band, before: Hint): Band {
  if (before.risks.length === 0) return wished;
  const floor = Math.max(BANDS.indexOf(before.band), BANDS.indexOf('act'));
  return BANDS[Math.min(BANDS.indexOf(wished), floor)] ?? wished;
}

function withLearnt(reasons: readonly Reason[]): Reason[] {
  const learnt: Reason = { kind: 'learnt', weight: WEIGHT, text: '' };
  return [...reasons, learnt].sort((a, b) => b.weight - a.weight).slice(0, MOST_REASONS);
}
