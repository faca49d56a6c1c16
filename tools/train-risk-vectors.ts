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

/** What the risks are learnt from: a written post, or a real one, whose risks are not all known. */
export interface RiskPost extends Pick<HeldPost, 'text' | 'lang' | 'hand' | 'risks' | 'seen' | 'logit'> {
  /** Of a real post: the risks of which it says nothing here. A written post has no such list. */
  unknown?: readonly Risk[];
}

/** A post as the risks are learnt from it. */
export interface RiskVector extends Features {
  post: RiskPost;
  /** Signs of each risk in turn. */
  signs: Float32Array;
  phrases: ReadonlySet<Risk>;
}

/** The vectors of written posts, whose probability of a complaint comes from models that have not seen them. */
export function riskVectors(held: readonly RiskPost[], calibration: WeightsFile['calibration']): RiskVector[] {
  return held.map((post) => {
    const reading = readText(post);
    const bearing = bearingOf(reading, findCues(reading));
    const { slope = 1, offset = 0 } = calibration[post.lang] ?? {};
    const complaint = inBearing(1 / (1 + Math.exp(-(slope * post.logit + offset))), bearing);
    return vectorOf(post, reading, complaint, bearing);
  });
}

function vectorOf(post: RiskPost, reading: Reading, complaint: number, bearing: Bearing): RiskVector {
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
