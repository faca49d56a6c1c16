import type { Hint } from '../triage/hint';
import type { EventData } from './event';

/** A judgement as the manager corrected it. A complaint that the judgement had missed needs a reply. */
export function corrected(hint: Hint, correction: EventData['relabelled'] | undefined): Hint {
  if (!correction) return hint;
  if (correction.complaint === false) return { ...hint, band: 'none' };
  const missed = correction.complaint === true && (hint.band === 'none' || hint.band === 'watch');
  return { ...hint, band: correction.band ?? (missed ? 'act' : hint.band) };
}
