import { RISKS } from './hint';

/** What cues may name. Each has its words for people in `_locales`: `reason_<kind>` and `reason_<kind>_why`. */
export const CUE_KINDS = [
  'refund',
  'not_received',
  'late',
  'waiting',
  'no_answer',
  'phone',
  'broken',
  'not_working',
  'wrong_item',
  'cancelled',
  'charged',
  'staff',
  'quality',
  'dirty',
  'price',
  'repeated',
  'broken_promise',
  'leaving',
  'anger',
  'sarcasm',
  'demand',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

/** Reasons that rest on something other than a cue's words. */
const OTHER_KINDS = [
  'wording',
  'question',
  'second_complaint',
  'third_complaint',
  'many_complaints',
  'several_parties',
  'spreading',
  'wide_audience',
  'elsewhere',
  'shouting',
  'learnt',
] as const;

/** The closed list of reason kinds. */
export const REASON_KINDS: readonly string[] = [...CUE_KINDS, ...OTHER_KINDS, ...RISKS.map((risk) => `risk_${risk}`)];
