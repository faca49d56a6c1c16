import { FAULTS, HEADS } from '../../src/core/tone/model/faults';
import { writtenReplies } from '../corpus/replies';
import { type HeldReply, repliesWithoutEachHand, replyBoundsOf } from '../train-reply-bounds';
import { replyVectors } from '../train-reply-vectors';
import { auc, share } from './measures';

const FAULTY = HEADS.indexOf('faulty');
const GRAVE = HEADS.indexOf('grave');

/**
 * Prints how each hand's written replies are read by models made of the other hands' replies: sentences at fault, grave ones,
 * which fault, and whether the draft is ready. The bounds are those of all hands together.
 */
export function evaluateReplies(): void {
  const held = repliesWithoutEachHand(replyVectors(writtenReplies()));
  const bounds = replyBoundsOf(held);
  for (const lang of ['en', 'fr'] as const) {
    const of = (part: readonly HeldReply[]) => part.filter(({ vector }) => vector.reply.lang === lang);
    const [sentences, drafts] = [of(held.sentences), of(held.drafts)];
    const hands = new Set(drafts.map(({ vector }) => vector.reply.hand)).size;
    console.log(`\nReplies, ${lang}, from hand to hand (${hands} hands, ${drafts.length} drafts):`);
    console.log(`  sentence at fault: ${figures(sentences, FAULTY, bounds[lang].faulty)}`);
    console.log(`  grave: ${figures(sentences, GRAVE, bounds[lang].grave)}`);
    console.log(`  which fault, where there is one: ${share(...rightFaults(sentences))}`);
    console.log(`  draft not ready: ${figures(drafts, 0, bounds[lang].lacking)}`);
  }
}

function figures(held: readonly HeldReply[], head: number, bound: number): string {
  const odds = held.map((each) => each.odds[head] ?? 0);
  const labels = held.map(({ vector }) => Number(vector.targets[head]));
  const called = (label: number) => odds.filter((each, at) => labels[at] === label && each >= bound).length;
  const count = (label: number) => labels.filter((each) => each === label).length;
  return `AUC ${auc(odds, labels).toFixed(3)}, found ${share(called(1), count(1))}, falsely ${share(called(0), count(0))}`;
}

function rightFaults(held: readonly HeldReply[]): [number, number] {
  const faulty = held.filter(({ vector }) => vector.targets[FAULTY] === 1);
  const first = HEADS.length - FAULTS.length;
  const right = faulty.filter(({ vector, odds }) => {
    const byFault = odds.slice(first);
    return vector.targets[first + byFault.indexOf(Math.max(...byFault))] === 1;
  });
  return [right.length, faulty.length];
}
