import type { WeightsFile } from '../src/core/triage/model/weights';
import type { CorpusKind } from './corpus/kinds';
import { type WrittenPost, writtenPosts } from './corpus/written';
import { foldOf, type Held, platt } from './train-calibration';
import type { Example } from './train-data';
import { logitOf, type Weights } from './train-model';
import { moodyModel } from './train-mood';
import { writtenExamples } from './train-recipe';
import { type Vector, vectorOf } from './train-vector';

/** A written post with the log-odds of a complaint by a model that has seen no post of its hand. */
export interface HeldPost extends WrittenPost {
  logit: number;
}

/** How many posts of each kind stand among a hundred and fifty to a brand; nothing is known of other shares. */
export const MIX: Record<CorpusKind, number> = {
  complaint: 53,
  sarcasm: 5,
  praise: 18,
  praiseOfAbsence: 6,
  question: 27,
  news: 12,
  advert: 10,
  talk: 21,
};

/**
 * A missed complaint costs more than a needless look. By this much; it puts 0.5 about where F1 on posts of unseen hands is
 * greatest.
 */
const MISSED = 1.5;

/** All that is trained on, with what each hand's posts get from a model trained without that hand. */
export function withoutEachHand(examples: readonly Example[], vectors: readonly Vector[], mood: Weights): HeldOut {
  const posts = writtenPosts();
  const ofPosts = writtenExamples(posts).map(vectorOf);
  const hands = [...new Set(posts.map(({ hand }) => hand))];
  const held: HeldPost[] = [];
  const others: Held[] = [];
  hands.forEach((hand, fold) => {
    const isLeft = ({ source, lang }: Example) =>
      source === `written ${hand}` || (isOther(lang) && foldOf(source, hands.length) === fold);
    const model = moodyModel(
      vectors.filter((_, i) => !examples[i] || !isLeft(examples[i])),
      mood,
    );
    posts.forEach((post, i) => {
      const vector = ofPosts[i];
      if (post.hand === hand && vector) held.push({ ...post, logit: logitOf(model, vector) });
    });
    vectors.forEach((vector, i) => {
      const example = examples[i];
      if (example && isOther(example.lang) && example.source.startsWith(example.lang) && isLeft(example))
        others.push({ logit: logitOf(model, vector), label: example.label });
    });
  });
  return { held, others, calibration: calibrationOf(held, others) };
}

/** What `withoutEachHand` gives. */
export interface HeldOut {
  held: HeldPost[];
  /** Posts in other languages, by models that have seen no post of their cores. */
  others: Held[];
  calibration: WeightsFile['calibration'];
}

function isOther(lang: string): boolean {
  return lang !== 'en' && lang !== 'fr';
}

/**
 * Slope and offset by language from posts of unseen hands, each kind as often as it is met, and of each kind as many plain
 * as roundabout ones, since nobody knows how many there are; others from unseen cores.
 */
export function calibrationOf(held: readonly HeldPost[], others: readonly Held[]): WeightsFile['calibration'] {
  const of = (lang: string) => {
    const mine = held.filter((post) => post.lang === lang);
    const counts = new Map<string, number>();
    const groupOf = ({ kind, isPlain }: HeldPost) => `${kind} ${isPlain}`;
    for (const post of mine) counts.set(groupOf(post), (counts.get(groupOf(post)) ?? 0) + 1);
    return platt(
      mine.map((post) => ({
        logit: post.logit,
        label: post.label,
        weight: (post.label === 1 ? MISSED : 1) * (MIX[post.kind] / (counts.get(groupOf(post)) ?? 1)),
      })),
    );
  };
  const en = of('en');
  return { en, fr: of('fr'), other: platt(others, en.slope) };
}
