import { corpusPosts } from './corpus/posts';
import { type WrittenPost, writtenPosts } from './corpus/written';
import { type Example, examplesOf, hasSet, readSet } from './train-data';
import { calmKind } from './train-kinds';
import { logitOf, type Weights } from './train-model';
import { moodyModel, xlmtTweets } from './train-mood';
import { type Vector, vectorOf } from './train-vector';

/** The source of posts that shape weights but say nothing about how often people complain to brands. */
const TALK = 'talk';
const MOST_TALK = 8_000;
/** Logit from which a post without a label is believed to be what the model says. */
const SURE = 1.5;

/** Sets that shape the shipped weights, as the model card lists them. "Dev only" sets are not among them. */
export const TRAINED_ON = [
  'semeval17_train',
  'xlmt_sentiment',
  'deft2017_fr',
  'complaints_acl19',
  'rigaut_airline_telecom',
  'free_fr',
];

/** Sets that are missing beside the repository, so that training cannot run. */
export function missingSets(): string[] {
  return TRAINED_ON.filter((name) => !hasSet(name));
}

const isOne = ({ label }: Record<string, string>) => (label === '1' ? 1 : 0);

/** Posts of ACL 2019 with their domain as source. `weight`: they are few beside the written ones, but real. */
export function aclExamples(weight = 6): Example[] {
  return readSet('complaints_acl19').map((row) => ({
    text: row.text ?? '',
    lang: 'en',
    label: isOne(row) as 0 | 1,
    weight,
    source: row.domain ?? '',
  }));
}

/** Airline and telecom posts, many and at their real base rate, hence the lower weight beside the others. */
export function rigautExamples(weight = 1): Example[] {
  return examplesOf('rigaut', readSet('rigaut_airline_telecom'), weight, isOne);
}

/** The invented corpus; `source` names the core, so that posts of one core stay together. */
export function corpusExamples(seen: boolean): Example[] {
  return corpusPosts()
    .filter((post) => post.seen === seen)
    .map(({ text, lang, label, core, weight, kind }) => ({
      text,
      lang,
      label,
      weight,
      source: core,
      ...calmKind(kind),
    }));
}

/** How much the posts of other hands count: plain ones are nearest to what people write to brands. */
const PLAIN_WEIGHT = 8;
const OBLIQUE_WEIGHT = 4;

/** Whole posts by other hands; `source` names the hand. */
export function writtenExamples(posts: readonly WrittenPost[] = writtenPosts().filter(({ seen }) => seen)): Example[] {
  return posts.map(({ text, lang, label, hand, kind, isPlain }) => ({
    text,
    lang,
    label,
    weight: isPlain ? PLAIN_WEIGHT : OBLIQUE_WEIGHT,
    source: `written ${hand}`,
    ...calmKind(kind),
  }));
}

/** Tweets that are not negative complain of nothing: talk, news and praise beyond what we could invent. */
function talkExamples(): Example[] {
  const isCalm = ({ label }: Record<string, string>) => (label === 'negative' || label === 'mixed' ? null : 0);
  return [
    ...examplesOf(`${TALK} xlmt`, xlmtTweets(), 0.3, isCalm),
    ...examplesOf(`${TALK} semeval17`, readSet('semeval17_train').slice(0, MOST_TALK), 0.1, isCalm),
  ];
}

/** French posts without complaint labels: the brand and the press never complain; users are labelled by `model` where sure. */
export function frenchUnlabelled(model: Weights): Vector[] {
  const kept = new Set(readSet('free_fr_labelled420').map((row) => row.id));
  const rows = readSet('free_fr').filter((row) => !kept.has(row.id));
  const brand = examplesOf(
    'free_fr brand',
    rows.filter((row) => row.label !== 'user'),
    0.3,
    () => 0,
  ).map(vectorOf);
  const users = examplesOf(
    'free_fr user',
    rows.filter((row) => row.label === 'user'),
    0.3,
    () => 1,
  ).map(vectorOf);
  const sure = users.flatMap((vector) => {
    const logit = logitOf(model, vector);
    return Math.abs(logit) > SURE ? [{ ...vector, label: logit > 0 ? (1 as const) : (0 as const) }] : [];
  });
  return [...brand, ...sure];
}

/** All labelled posts that the shipped weights are trained on. */
export function labelledExamples(): Example[] {
  return [...aclExamples(), ...rigautExamples(), ...corpusExamples(true), ...writtenExamples(), ...talkExamples()];
}

/** The shipped recipe: all labelled posts and the seen corpus, then once more with the French posts it is sure about. */
export function shippedModel(labelled: readonly Vector[], mood: Weights): Weights {
  return moodyModel([...labelled, ...frenchUnlabelled(moodyModel(labelled, mood))], mood);
}
