import { type Brand, isBrandHandle } from '../brand';
import type { Token } from '../language/tokenize';
import type { Post } from '../post';
import { bandOf } from './band';
import { type Bearing, bearingOf, FAULTS, inBearing } from './bearing';
import { concernsBrand } from './concerns';
import { type CueHit, findCues } from './cues/findCues';
import { type Direction, directionOf } from './direction';
import type { Hint, Risk } from './hint';
import { learntHint, shifted } from './learnt';
import type { Lessons } from './lessons';
import { type Score, scoreComplaint } from './model/score';
import { reachOf } from './reach';
import { type Reading, readText } from './reading';
import { reasonsFor } from './reasons';
import { findRisks, type RiskHit } from './risks/findRisks';
import { tellRisks } from './risks/tellRisks';
import { severityOf } from './severity';
import { teachingFor } from './teaching';

/** What the judgement may know beyond the post. */
export interface TriageContext {
  brand: Brand;
  /** The account logged in on X, without @: the brand's own where the brand has named no account. */
  ownHandle?: string;
  /** Complaints by the same author that we saw before this one. */
  earlierComplaints?: number;
  /** What corrections of other posts teach. */
  lessons?: Lessons;
}

/**
 * Judges one post: whether it complains to the brand, how bad it is, how far it travels, and what it asks of us. The
 * same post in the same context is always judged the same. A promoted post, one by the brand or its staff, and one that
 * does not concern the brand ask nothing of us.
 */
export function judge(post: Post, context: TriageContext): Hint {
  const brand = effectiveBrand(context);
  if (isOutOfScope(post, brand)) return quiet(post);
  const reading = readText(post);
  const cues = findCues(reading);
  const bearing = bearingOf(reading, cues);
  const scored = scoreComplaint(reading, cues);
  const score = { ...scored, probability: inBearing(scored.probability, bearing) };
  const riskGrounds = { reading, complaint: score.probability, bearing, classes: score.classes };
  const riskHits = tellRisks(findRisks(reading), riskGrounds);
  const direction = directionOf(post, reading, brand);
  const grounds = { post, reading, cues, riskHits, direction, score, bearing, earlier: context.earlierComplaints ?? 0 };
  const hint = assemble(grounds);
  const teaching = context.lessons && teachingFor(context.lessons, post.id, reading, cues);
  if (!teaching) return hint;
  const moved = assemble({ ...grounds, score: { ...score, probability: shifted(score.probability, teaching) } });
  return learntHint(hint, moved, teaching);
}

interface Grounds {
  score: Score;
  post: Post;
  reading: Reading;
  cues: CueHit[];
  riskHits: RiskHit[];
  direction: Direction;
  bearing: Bearing;
  earlier: number;
}

function assemble(grounds: Grounds): Hint {
  const { post, reading, cues, riskHits, direction, score, bearing, earlier } = grounds;
  const { probability } = score;
  const risks: Risk[] = riskHits.length > 0 ? [...new Set(riskHits.map((hit) => hit.risk))] : [];
  const reach = reachOf(post);
  const shouting = isShouting(reading.tokens);
  const several = direction === 'several';
  const { asks } = reading;
  const friction = asks && cues.some((cue) => !cue.negated && FAULTS.has(cue.kind));
  const severity = severityOf({
    cues,
    tokens: reading.tokens,
    risks,
    complaint: probability,
    earlier,
    several,
    shouting,
  });
  const band = bandOf({ complaint: probability, severity, reach, risks, direction, friction, bearing });
  const common = { reading, score, cues, earlier, direction, several, reach, shouting, asks };
  const reasons = band === 'none' ? [] : reasonsFor({ ...common, risks: riskHits });
  return { postId: post.id, band, complaint: Math.round(probability * 1e4) / 1e4, severity, risks, reach, reasons };
}

function effectiveBrand({ brand, ownHandle }: TriageContext): Brand {
  return brand.handles.length > 0 || !ownHandle ? brand : { ...brand, handles: [ownHandle] };
}

function isOutOfScope(post: Post, brand: Brand): boolean {
  const author = post.author.handle;
  if (post.promoted || isBrandHandle(brand, author)) return true;
  if (brand.staff.some((handle) => handle.replace(/^@/, '').toLowerCase() === author.toLowerCase())) return true;
  const isKnown = brand.handles.length > 0 || brand.keywords.length > 0;
  return isKnown && !concernsBrand(post, brand);
}

function quiet(post: Post): Hint {
  return {
    postId: post.id,
    band: 'none',
    complaint: 0,
    severity: 'low',
    risks: [],
    reach: reachOf(post),
    reasons: [],
  };
}

/** Three words or more in capitals that are no abbreviations. */
function isShouting(tokens: readonly Token[]): boolean {
  let loud = 0;
  for (const { kind, text, norm } of tokens) {
    // The compared form is in lower case: what equals it is not loud, nor is what ends in a small letter.
    if (kind !== 'word' || text.length < 4 || text === norm || endsSmall(text)) continue;
    if (text === text.toUpperCase() && text !== text.toLowerCase()) loud += 1;
  }
  return loud >= 3;
}

function endsSmall(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last >= 97 && last <= 122;
}
