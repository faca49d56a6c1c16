import { type Bearing, bearingOf, inBearing } from '../src/core/triage/bearing';
import { findCues } from '../src/core/triage/cues/findCues';
import { RISKS, type Risk } from '../src/core/triage/hint';
import type { WeightsFile } from '../src/core/triage/model/weights';
import { type Reading, readText } from '../src/core/triage/reading';
import { findRisks } from '../src/core/triage/risks/findRisks';
import { RISK_SIGNS, riskSignsOf } from '../src/core/triage/risks/riskSigns';
import type { HeldPost } from './train-hands';
import { countsOf, type Features, featuresOf } from './train-vector';

const COUNT = RISKS.length;
const SIGNS = RISK_SIGNS.length;

/** A post as the risks are learnt from it. */
export interface RiskVector extends Features {
  post: HeldPost;
  /** Signs of each risk in turn. */
  signs: Float32Array;
  phrases: ReadonlySet<Risk>;
}

/** The vectors of written posts, whose probability of a complaint comes from models that have not seen them. */
export function riskVectors(held: readonly HeldPost[], calibration: WeightsFile['calibration']): RiskVector[] {
  return held.map((post) => {
    const reading = readText(post);
    const bearing = bearingOf(reading, findCues(reading));
    const { slope = 1, offset = 0 } = calibration[post.lang] ?? {};
    const complaint = inBearing(1 / (1 + Math.exp(-(slope * post.logit + offset))), bearing);
    return vectorOf(post, reading, complaint, bearing);
  });
}

function vectorOf(post: HeldPost, reading: Reading, complaint: number, bearing: Bearing): RiskVector {
  const phrases = new Set(findRisks(reading).map(({ risk }) => risk));
  const common = riskSignsOf({ reading, complaint, bearing });
  const signs = new Float32Array(COUNT * SIGNS);
  RISKS.forEach((risk, at) => {
    signs.set(common, at * SIGNS);
    if (!phrases.has(risk)) return;
    signs[at * SIGNS + RISK_SIGNS.indexOf('phrase')] = 1;
    signs[at * SIGNS + RISK_SIGNS.indexOf('phraseInComplaint')] = common[1] ?? 0;
  });
  return { ...featuresOf(countsOf(reading)), post, signs, phrases };
}
