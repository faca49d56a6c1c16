import type { Bearing } from '../bearing';
import type { Risk } from '../hint';
import type { Reading } from '../reading';
import { isFramed } from './frame';

/** Told in calm words, or asked: the model's doubt says little about these. */
const CALM: ReadonlySet<Risk> = new Set(['media', 'legal', 'distress', 'threat', 'boycott', 'discrimination']);
const ASKED: ReadonlySet<Risk> = new Set(['media', 'legal', 'distress', 'threat', 'outage', 'discrimination']);
const LEAST = 0.1;
const LEAST_CALM = 0.03;
/** In the frame of a joke, a film or a lesson more must speak for a complaint. */
const LEAST_FRAMED = 0.4;

/**
 * Whether the words of a risk are likely meant as such. A post that thanks or plainly asks tells of no danger, and
 * where the model sees no complaint at all the words are mostly idiom, sport, film or policy.
 */
export function isMeant(risk: Risk, complaint: number, bearing: Bearing, reading: Reading): boolean {
  if (bearing === 'grateful') return risk === 'distress';
  if (bearing === 'asking' && !ASKED.has(risk)) return false;
  if (complaint < (CALM.has(risk) ? LEAST_CALM : LEAST)) return false;
  return complaint >= LEAST_FRAMED || !isFramed(reading.tokens, reading.language);
}
