import type { Language } from '../brand';
import { readable } from '../tone/readable';
import type { TemplateUse } from './ownTemplate';
import type { Likelihood } from './situationOf';
import type { Step, Template } from './template';

/** What the offer is for. */
export interface Wanted {
  situations: Likelihood;
  step: Step;
  language: Language;
  /** How the brand addresses people in French. */
  address: 'vous' | 'tu';
  /** Ids of templates used lately, or replies sent lately. */
  recent: readonly string[];
  /** How templates were used before, by id. */
  uses: Readonly<Record<string, TemplateUse>>;
  /** The post: a template about the very thing it names comes before others for the same situation. */
  topic: string;
}

/** Early on, what happened matters most; later, where the case stands. */
const STEP_WEIGHT: Record<Step, number> = {
  first: 6,
  private: 6,
  explain: 8,
  followUp: 12,
  satisfaction: 12,
  closing: 12,
  changed: 12,
};
/** What also helps at a step, with its weight: a first reply may open a private talk or explain. */
const BESIDE: Partial<Record<Step, Partial<Record<Step, number>>>> = {
  first: { private: 4, explain: 3 },
  private: { first: 3 },
  explain: { followUp: 3, changed: 2 },
  followUp: { satisfaction: 3, explain: 2, closing: 1 },
  satisfaction: { closing: 4, followUp: 2 },
  closing: { satisfaction: 4, changed: 2 },
  changed: { closing: 3, explain: 2 },
};
const SITUATION_WEIGHT = 4;
const OWN_BONUS = 1;
const OTHER_ADDRESS = -8;
const OTHER_LANGUAGE = -50;
const USED_LATELY = -7;
const OPENING_WORDS = 4;
/** A reply that was sent also holds a name, and up to two words of a filling. */
const SENT_OPENING = 7;
const FAVOURITE_BONUS = 2;
/** Each doubling of the replies that went out with a template helps it less than a better fit would. */
const SENT_WEIGHT = 0.4;
const MOST_FOR_SENT = 2;
const TOPIC_WEIGHT = 0.6;
const MOST_TOPICS = 2;

/** How well a template fits, higher is better; below 0 it does not. The numbers mean nothing beyond their order. */
export function fitOf(template: Template, wanted: Wanted): number {
  const situation = wanted.situations.get(template.situation);
  let fit = situation === undefined ? -20 : situation * SITUATION_WEIGHT;
  fit += template.step === wanted.step ? STEP_WEIGHT[wanted.step] : (BESIDE[wanted.step]?.[template.step] ?? -6);
  if (template.lang !== wanted.language) fit += OTHER_LANGUAGE;
  if (template.lang === 'fr' && (template.address ?? wanted.address) !== wanted.address) fit += OTHER_ADDRESS;
  if (template.origin === 'own') fit += OWN_BONUS;
  return fit + bonusOfUse(wanted.uses[template.id]);
}

function bonusOfUse(use: TemplateUse | undefined): number {
  if (!use) return 0;
  return (use.favourite ? FAVOURITE_BONUS : 0) + Math.min(MOST_FOR_SENT, Math.log2(1 + use.sent) * SENT_WEIGHT);
}

const knownTags = new WeakMap<Template, string[]>();

/** How many of the template's tags the post names, the plural of a word included. */
function topicBonus(template: Template, said: ReadonlySet<string>): number {
  if (said.size === 0 || template.tags.length === 0) return 0;
  const tags = knownTags.get(template) ?? template.tags.map((tag) => readable(tag).text);
  knownTags.set(template, tags);
  return Math.min(MOST_TOPICS, tags.filter((tag) => said.has(tag)).length) * TOPIC_WEIGHT;
}

function wordsSaid(text: string): ReadonlySet<string> {
  const words = readable(text.slice(0, 2000)).text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word])));
}

/** A template with how well it fits. */
export interface Ranked {
  template: Template;
  fit: number;
}

/**
 * The `most` templates that fit best, in the order in which to offer them. One whose opening was used lately stands
 * behind the others of the same fit, so that two customers in a row do not read the same first words. What needs a look
 * at words is asked only of those that it could still bring among the first: a library may hold thousands.
 */
export function rankTemplates(
  templates: readonly Template[],
  wanted: Wanted,
  most: number,
  extra: (template: Template) => number = () => 0,
): Ranked[] {
  const ids = new Set(wanted.recent);
  const openings = wanted.recent.map((text) => firstWords(text, SENT_OPENING));
  const said = wordsSaid(wanted.topic);
  const fits = Float64Array.from(templates, (template) => fitOf(template, wanted) + extra(template));
  const within = MOST_TOPICS * TOPIC_WEIGHT - (wanted.recent.length > 0 ? USED_LATELY : 0);
  const least = (fits.toSorted().at(-most) ?? Number.NEGATIVE_INFINITY) - within;
  const found: Ranked[] = [];
  for (const [index, template] of templates.entries()) {
    const fit = fits[index] ?? 0;
    if (fit < least) continue;
    const isUsed = ids.has(template.id) || isOpeningOf(template, openings);
    found.push({ template, fit: fit + topicBonus(template, said) + (isUsed ? USED_LATELY : 0) });
  }
  return found.sort(order).slice(0, most);
}

function order(a: Ranked, b: Ranked): number {
  return b.fit - a.fit || (a.template.id < b.template.id ? -1 : 1);
}

const knownOpenings = new WeakMap<Template, string[]>();

/** Whether one of the replies sent begins as the template does; names and fillings may stand in between. */
function isOpeningOf(template: Template, sent: readonly string[][]): boolean {
  if (sent.length === 0) return false;
  const words = knownOpenings.get(template) ?? firstWords(template.text, OPENING_WORDS);
  knownOpenings.set(template, words);
  return words.length > 0 && sent.some((said) => holdsInOrder(said, words));
}

function holdsInOrder(said: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of said) if (word === words[at]) at += 1;
  return at === words.length;
}

/** The first words of a text, without accounts and blanks. */
function firstWords(text: string, most: number): string[] {
  const words = readable(text.slice(0, 200).replace(/\{[^{}]*\}|@\w+/g, '')).text.match(/[\p{L}']+/gu) ?? [];
  return words.slice(0, most);
}
