import { writeFileSync } from 'node:fs';
import type { WeightsFile } from '../src/core/triage/model/weights';
import { writtenReplies } from './corpus/replies';
import { packedModel } from './train-file';
import { withoutEachHand } from './train-hands';
import { moodModel } from './train-mood';
import { labelledExamples, missingSets, shippedModel } from './train-recipe';
import { repliesWithoutEachHand, replyBoundsOf } from './train-reply-bounds';
import { fitBoth, packedReplies } from './train-reply-file';
import { replyVectors } from './train-reply-vectors';
import { boundsOf, risksWithoutEachHand } from './train-risk-bounds';
import { fitSmall, packedRisks } from './train-risk-file';
import { realPosts } from './train-risk-real';
import { type RiskPost, riskVectors } from './train-risk-vectors';
import { vectorOf } from './train-vector';

/** Where the weights go that the extension ships. */
const TARGET = new URL('../src/core/triage/model/weights.json', import.meta.url);
const REPLY_TARGET = new URL('../src/core/tone/model/weights.json', import.meta.url);
const RISK_TARGET = new URL('../src/core/triage/risks/weights.json', import.meta.url);

/**
 * `npm run train [-- posts|replies]`: trains the shipped models. Those of posts need ../shared/data beside the invented corpus
 * and take five to fifteen minutes; those of replies learn from `tools/corpus/replies/` in a minute. They read its posts by
 * the models of posts as they were shipped before this run: after new ones, train replies once more.
 */
function main(): void {
  const wanted = process.argv[2];
  if (wanted !== 'posts') trainReplies();
  if (wanted !== 'replies') trainPosts();
}

function trainReplies(): void {
  const vectors = replyVectors(writtenReplies());
  const written = packedReplies(fitBoth(vectors), replyBoundsOf(repliesWithoutEachHand(vectors)));
  writeFileSync(REPLY_TARGET, `${JSON.stringify(written, null, 1)}\n`);
  console.log(`Replies: ${vectors.drafts.length} drafts, ${vectors.sentences.length} sentences.`);
  console.log(`${JSON.stringify(written).length} bytes written. ${JSON.stringify(written.bounds)}`);
}

function trainPosts(): void {
  const missing = missingSets();
  if (missing.length > 0) {
    console.error(`Cannot train: ../shared/data lacks ${missing.join(', ')}.`);
    process.exit(1);
  }
  const examples = labelledExamples();
  const vectors = examples.map(vectorOf);
  const mood = moodModel();
  const weights = shippedModel(vectors, mood);
  const { held, calibration } = withoutEachHand(examples, vectors, mood);
  const written = packedModel(weights, calibration);
  writeFileSync(TARGET, `${JSON.stringify(written, null, 1)}\n`);
  console.log(`Trained on ${vectors.length} labelled posts; ${JSON.stringify(written).length} bytes written.`);
  console.log(JSON.stringify(written.calibration));
  const hands = [...new Set(held.map(({ hand }) => hand))];
  trainRisks([...held, ...realPosts(hands, examples, vectors, mood)], calibration);
}

function trainRisks(held: readonly RiskPost[], calibration: WeightsFile['calibration']): void {
  const vectors = riskVectors(held, calibration);
  const bounds = boundsOf(risksWithoutEachHand(vectors));
  const written = packedRisks(fitSmall(vectors.filter(({ post }) => post.seen)), bounds);
  writeFileSync(RISK_TARGET, `${JSON.stringify(written, null, 1)}\n`);
  console.log(
    `Risks: ${vectors.length} posts; ${JSON.stringify(written).length} bytes written. ${JSON.stringify(bounds)}`,
  );
}

main();
