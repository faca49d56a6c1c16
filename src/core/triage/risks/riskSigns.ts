import type { Bearing } from '../bearing';
import type { Risk } from '../hint';
import type { Reading } from '../reading';
import { isFramed } from './frame';

/** What speaks for or against a risk beside the words themselves. */
export const RISK_SIGNS = ['phrase', 'complaint', 'phraseInComplaint', 'framed', 'grateful', 'asking'] as const;

/** What the signs rest on. `complaint`: its probability; `phrases`: the risks that a phrase raises. */
export interface RiskGrounds {
  reading: Reading;
  phrases: ReadonlySet<Risk>;
  complaint: number;
  bearing: Bearing;
  /** What the post is about, as `model/classFeatures.ts` counts it. */
  classes: readonly number[];
}

/** The signs that are the same for all risks, in the order of `RISK_SIGNS` (those of a phrase are 0), from -1 to 1. */
export function riskSignsOf({
  reading,
  complaint,
  bearing,
}: Pick<RiskGrounds, 'reading' | 'complaint' | 'bearing'>): number[] {
  const held = Math.max(1e-6, Math.min(1 - 1e-6, complaint));
  const lean = Math.tanh(Math.log(held / (1 - held)) / 2);
  const framed = Number(isFramed(reading.tokens, reading.language));
  return [0, lean, 0, framed, Number(bearing === 'grateful'), Number(bearing === 'asking')];
}
