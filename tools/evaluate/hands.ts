import { bandOf } from '../../src/core/triage/band';
import { bearingOf, FAULTS, inBearing } from '../../src/core/triage/bearing';
import { findCues } from '../../src/core/triage/cues/findCues';
import { RISKS, type Risk } from '../../src/core/triage/hint';
import { readText } from '../../src/core/triage/reading';
import type { CorpusKind } from '../corpus/kinds';
import { calibrationOf, type HeldPost, MIX, withoutEachHand } from '../train-hands';
import { moodModel } from '../train-mood';
import { labelledExamples, missingSets } from '../train-recipe';
import { boundsOf, type HeldOdds, risksWithoutEachHand } from '../train-risk-bounds';
import { realPosts } from '../train-risk-real';
import { type RiskPost, riskVectors } from '../train-risk-vectors';
import { vectorOf } from '../train-vector';
import { auc, share } from './measures';
import { evaluateShippedRecipe } from './shipped-recipe';

/** A written post as it is judged by what was made without its hand. */
interface Judged {
  post: HeldPost;
  acts: boolean;
  risks: Risk[];
  /** Those of them that a phrase names. */
  named: Risk[];
}

/**
 * Prints how each hand's posts are judged by models, calibration and bounds that were made of the other hands' posts.
 * Only the probability that the risk heads read is calibrated on all hands.
 */
export function evaluateHands(): void {
  const missing = missingSets();
  if (missing.length > 0) {
    console.log(`from hand to hand: SKIPPED, ../shared/data lacks ${missing.join(', ')}`);
    return;
  }
  const examples = labelledExamples();
  const vectors = examples.map(vectorOf);
  const mood = moodModel();
  const { held, others, calibration } = withoutEachHand(examples, vectors, mood);
  const hands = [...new Set(held.map(({ hand }) => hand))];
  const real = realPosts(hands, examples, vectors, mood);
  const odds = risksWithoutEachHand(riskVectors([...held, ...real], calibration));
  const written = new Map<RiskPost, HeldPost>(held.map((post) => [post, post]));
  const judged = hands.flatMap((hand) => {
    const probabilities = calibrationOf(
      held.filter((post) => post.hand !== hand),
      others,
    );
    const bounds = boundsOf(odds.filter(({ vector }) => vector.post.hand !== hand));
    return odds.flatMap((of) => {
      const post = of.vector.post.hand === hand && written.get(of.vector.post);
      return post ? [judgedBy(post, of, probabilities, bounds)] : [];
    });
  });
  console.log(
    `from hand to hand (${hands.length} hands, n = ${judged.length}), "act" or above; kinds as often as they are met:`,
  );
  for (const lang of ['en', 'fr']) {
    const mine = judged.filter(({ post }) => post.lang === lang);
    printComplaints(lang, mine);
    printRisks(mine);
  }
  evaluateShippedRecipe(examples, vectors, mood);
}

function judgedBy(
  post: HeldPost,
  { vector: { phrases }, odds }: HeldOdds,
  calibration: ReturnType<typeof calibrationOf>,
  bounds: ReturnType<typeof boundsOf>,
): Judged {
  const reading = readText(post);
  const cues = findCues(reading);
  const bearing = bearingOf(reading, cues);
  const { slope = 1, offset = 0 } = calibration[post.lang] ?? {};
  const complaint = inBearing(1 / (1 + Math.exp(-(slope * post.logit + offset))), bearing);
  const { phrase = [], alone = [] } = bounds[post.lang] ?? {};
  const risks = RISKS.filter((risk, at) => (odds[at] ?? 0) > ((phrases.has(risk) ? phrase : alone)[at] ?? 0));
  const friction = reading.asks && cues.some((cue) => !cue.negated && FAULTS.has(cue.kind));
  const common = { severity: 'low', reach: 'low', direction: 'brand' } as const;
  const band = bandOf({ ...common, complaint, risks, friction, bearing });
  return { post, acts: band === 'act' || band === 'urgent', risks, named: risks.filter((risk) => phrases.has(risk)) };
}

function printComplaints(lang: string, judged: readonly Judged[]): void {
  const area = auc(
    judged.map(({ post }) => post.logit),
    judged.map(({ post }) => post.label),
  );
  const rates = (Object.keys(MIX) as CorpusKind[]).map((kind) => {
    const of = judged.filter(({ post }) => post.kind === kind);
    const acted = of.filter(({ acts }) => acts).length;
    const isComplaint = of.some(({ post }) => post.label === 1);
    return { kind, isComplaint, met: MIX[kind], acted: (MIX[kind] * acted) / of.length, text: share(acted, of.length) };
  });
  const sum = (of: typeof rates, pick: 'met' | 'acted') => of.reduce((total, rate) => total + rate[pick], 0);
  const complaints = rates.filter(({ isComplaint }) => isComplaint);
  const recall = sum(complaints, 'acted') / sum(complaints, 'met');
  const precision = sum(complaints, 'acted') / sum(rates, 'acted');
  console.log(
    `  ${lang}  AUC of complaints ${area.toFixed(3)}   recall ${recall.toFixed(3)}   precision ${precision.toFixed(3)}`,
  );
  for (const { kind, text } of rates) console.log(`    ${kind.padEnd(16)} ${text}`);
}

function printRisks(judged: readonly Judged[]): void {
  const risky = judged.filter(({ post }) => post.risks.length > 0);
  const calm = judged.filter(({ post }) => post.risks.length === 0);
  const wanted = risky.reduce((total, { post }) => total + post.risks.length, 0);
  for (const which of ['risks', 'named'] as const) {
    const found = risky.reduce(
      (total, of) => total + of.post.risks.filter((risk) => of[which].includes(risk)).length,
      0,
    );
    const fired = calm.filter((of) => of[which].length > 0);
    console.log(
      `    ${which === 'risks' ? 'risks found     ' : 'by phrase alone '} ${share(found, wanted)}; posts without a risk that raise one ${share(fired.length, calm.length)}`,
    );
  }
}
