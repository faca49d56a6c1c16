import { RISKS, type Risk } from '../hint';
import type { RiskHit } from './findRisks';
import { riskOddsOf } from './riskOdds';
import type { RiskGrounds } from './riskSigns';
import { boundsFor } from './riskWeights';
import { tellingWords } from './tellingWords';

const LEAST_COMPLAINT = 0.15;
const NONE: RiskHit[] = [];

/**
 * The risks that a post tells of: what phrases found and the weighed words do not deny, and what the words alone say
 * plainly, each with its words. In the order of the text.
 */
export function tellRisks(found: readonly RiskHit[], grounds: Omit<RiskGrounds, 'phrases'>): RiskHit[] {
  // Most posts complain of nothing, and words alone tell of no danger there.
  if (found.length === 0 && grounds.complaint < LEAST_COMPLAINT) return NONE;
  const phrases: ReadonlySet<Risk> = new Set(found.map(({ risk }) => risk));
  const odds = riskOddsOf({ ...grounds, phrases });
  const bounds = boundsFor(grounds.reading.language);
  const isTold = (risk: Risk) => {
    const at = RISKS.indexOf(risk);
    return (odds[at] ?? 0) > ((phrases.has(risk) ? bounds.phrase : bounds.alone)[at] ?? 0);
  };
  const told = found.filter(({ risk }) => isTold(risk));
  for (const risk of RISKS) {
    if (phrases.has(risk) || !isTold(risk)) continue;
    const words = tellingWords(grounds.reading, RISKS.indexOf(risk));
    if (words) told.push({ risk, ...words });
  }
  return told.sort((a, b) => a.start - b.start);
}
