import { type CueHit, isBenign } from './cues/findCues';
import type { Level, Risk } from './hint';

/** Risks to people, money, rights or the brand: each alone makes a post severe. */
export const GRAVE: ReadonlySet<Risk> = new Set([
  'safety',
  'privacy',
  'legal',
  'discrimination',
  'threat',
  'distress',
  'boycott',
  'media',
  'fraud',
  'vulnerable',
]);

const HEAVY: Partial<Record<CueHit['kind'], number>> = {
  leaving: 1.5,
  no_answer: 1,
  repeated: 1,
  waiting: 0.8,
  broken_promise: 1,
  charged: 1,
  cancelled: 0.8,
  not_received: 0.8,
  refund: 0.7,
  staff: 0.8,
  anger: 0.8,
  phone: 0.6,
  price: 0.4,
};
const HIGH = 4;
const MEDIUM = 1.6;

/** What severity rests on. `earlier`: complaints by the same author that we know of. */
export interface SeverityGrounds {
  cues: readonly CueHit[];
  risks: readonly Risk[];
  complaint: number;
  earlier: number;
  several: boolean;
  shouting: boolean;
}

/** How bad it is, whatever its reach: three bands, for finer ones are not reliable (see `docs/model-card.md`). */
export function severityOf({ cues, risks, complaint, earlier, several, shouting }: SeverityGrounds): Level {
  if (complaint < 0.5 && risks.length === 0) return 'low';
  let points = severityPoints(cues) + risks.filter((risk) => !GRAVE.has(risk)).length * 1.2;
  points += Math.min(earlier, 3) * 1.2 + (several ? 0.4 : 0) + (shouting ? 0.6 : 0);
  if (risks.some((risk) => GRAVE.has(risk)) || points >= HIGH) return 'high';
  return points >= MEDIUM || earlier > 0 ? 'medium' : 'low';
}

/** The weight of the cues alone; a second cue of the same kind adds a third. */
export function severityPoints(cues: readonly CueHit[]): number {
  const seen = new Map<CueHit['kind'], number>();
  let points = 0;
  for (const cue of cues) {
    if (cue.negated) continue;
    const before = seen.get(cue.kind) ?? 0;
    if (before < 3) points += (HEAVY[cue.kind] ?? 0.3) * (before === 0 ? 1 : 0.33) * (isBenign(cue.kind) ? 0 : 1);
    seen.set(cue.kind, before + 1);
  }
  return points;
}
