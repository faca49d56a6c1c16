import type { Token } from '../language/tokenize';
import type { CueHit } from './cues/findCues';
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

/**
 * What each of `severityFeatures` adds to the grade, 0 (calm) to 3 (furious or grave), fitted on 223 graded French posts
 * (`docs/model-card.md`); nothing in it depends on French.
 */
const GRADE_WEIGHTS: readonly number[] = [0.55, 0.08, 0.2, 0.2, 0.34, 0.11];
const HIGH = 2.2;
const MEDIUM = 1.45;

/** What severity rests on. `earlier`: complaints by the same author that we know of. */
export interface SeverityGrounds {
  cues: readonly CueHit[];
  tokens: readonly Token[];
  risks: readonly Risk[];
  complaint: number;
  earlier: number;
  several: boolean;
  shouting: boolean;
}

/** How bad it is, whatever its reach: three bands, for finer ones are not reliable (see `docs/model-card.md`). */
export function severityOf({ cues, tokens, risks, complaint, earlier, several, shouting }: SeverityGrounds): Level {
  if (complaint < 0.5 && risks.length === 0) return 'low';
  if (risks.some((risk) => GRAVE.has(risk))) return 'high';
  let grade = gradeOf(severityFeatures(cues, tokens, complaint)) + risks.length * 0.4;
  grade += Math.min(earlier, 3) * 0.4 + (several ? 0.1 : 0) + (shouting ? 0.2 : 0);
  if (grade >= HIGH) return 'high';
  return grade >= MEDIUM || earlier > 0 ? 'medium' : 'low';
}

/** The grade of a post by its features. `weights`: those of the shipped scale, or others under test. */
export function gradeOf(features: readonly number[], weights = GRADE_WEIGHTS): number {
  return features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}

/** What a post's severity shows in: a constant 1, log-odds of a complaint, length, exclamations, anger, kinds of trouble. */
export function severityFeatures(cues: readonly CueHit[], tokens: readonly Token[], complaint: number): number[] {
  const held = Math.max(0.001, Math.min(0.999, complaint));
  const kinds = new Set<string>();
  let anger = 0;
  for (const { kind, negated } of cues) {
    if (negated) continue;
    kinds.add(kind);
    if (kind === 'anger') anger += 1;
  }
  const length = Math.log(tokens.length + 1);
  return [1, Math.log(held / (1 - held)), length, Math.min(3, bangsOf(tokens)), Math.min(2, anger), kinds.size];
}

function bangsOf(tokens: readonly Token[]): number {
  let bangs = 0;
  for (const { kind, norm } of tokens) {
    if (kind !== 'punctuation') continue;
    for (let i = 0; i < norm.length; i += 1) if (norm.charCodeAt(i) === 0x21) bangs += 1;
  }
  return bangs;
}
