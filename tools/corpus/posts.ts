import { generator } from '../random';
import { en } from './en';
import { fr } from './fr';
import type { CorpusKind, CorpusParts } from './kinds';
import { NATURAL_EN } from './natural-en';
import { NATURAL_FR } from './natural-fr';
import { de, es, it, pt } from './others';
import { PLAIN } from './plain';

/** One invented post. `seen`: it may be trained on; the others are kept for looking at the model. */
export interface CorpusPost {
  text: string;
  lang: string;
  kind: CorpusKind;
  label: 0 | 1;
  seen: boolean;
  /** The same for all posts made of one core. */
  core: string;
  /** How much its error counts in training. */
  weight: number;
}

/** How often each core is used in full depth and beyond it. */
const ROUNDS = { en: 8, fr: 10 } as const;
const OTHER_ROUNDS = 4;
const NATURAL_ROUNDS = 4;
/** Whole posts teach more than built ones. */
const NATURAL_WEIGHT = 0.8;
const BUILT_WEIGHT = 0.4;
const NATURAL = { en: NATURAL_EN, fr: NATURAL_FR } as const;
const MANNER: Record<CorpusKind, 'complaint' | 'kind' | 'neutral'> = {
  complaint: 'complaint',
  sarcasm: 'complaint',
  praise: 'kind',
  praiseOfAbsence: 'kind',
  question: 'neutral',
  news: 'neutral',
  advert: 'neutral',
  talk: 'neutral',
};

/** The project's own corpus, always the same: every core in several dresses. A core is wholly seen or wholly unseen. */
export function corpusPosts(): CorpusPost[] {
  return [en, fr, es, de, it, pt].flatMap((parts, index) => [
    ...postsOf(parts, generator(1_000 + index)),
    ...naturalPosts(parts, generator(2_000 + index)),
  ]);
}

function naturalPosts(parts: CorpusParts, random: () => number): CorpusPost[] {
  if (!isDeep(parts.language)) return [];
  return Object.entries(NATURAL[parts.language]).flatMap(([name, texts]) =>
    texts.flatMap((text, place) =>
      Array.from({ length: NATURAL_ROUNDS }, () => ({
        text: worn(filled(parts, addressed(text, random), random), random),
        lang: parts.language,
        ...marks(name as CorpusKind, place),
        core: `${parts.language} natural ${name} ${place}`,
        weight: NATURAL_WEIGHT,
      })),
    ),
  );
}

/** With the brand's account before or behind it, or without. */
function addressed(text: string, random: () => number): string {
  const where = text.includes('@') || text.includes('{brand}') ? 1 : random();
  if (where < 0.45) return `{brand} ${text}`;
  return where < 0.6 ? `${text} {brand}` : text;
}

function postsOf(parts: CorpusParts, random: () => number): CorpusPost[] {
  const rounds = isDeep(parts.language) ? ROUNDS[parts.language] : OTHER_ROUNDS;
  return Object.entries(parts.core).flatMap(([name, first]) => {
    const kind = name as CorpusKind;
    const cores = [...first, ...(isDeep(parts.language) ? (PLAIN[parts.language][kind] ?? []) : [])];
    return cores.flatMap((core, place) =>
      Array.from({ length: rounds }, () => ({
        text: dressed(parts, kind, core, random),
        lang: parts.language,
        ...marks(kind, place),
        core: `${parts.language} ${name} ${place}`,
        weight: BUILT_WEIGHT,
      })),
    );
  });
}

function marks(kind: CorpusKind, place: number): Pick<CorpusPost, 'kind' | 'label' | 'seen'> {
  return { kind, label: kind === 'complaint' || kind === 'sarcasm' ? 1 : 0, seen: place % 8 !== 7 };
}

function isDeep(language: string): language is 'en' | 'fr' {
  return language === 'en' || language === 'fr';
}

function dressed(parts: CorpusParts, kind: CorpusKind, core: string, random: () => number): string {
  const manner = MANNER[kind];
  const isBare = kind === 'news' || kind === 'advert' || kind === 'talk';
  const open = isBare ? '' : pick(parts.open[manner], random);
  const close = isBare ? '' : pick(parts.close[manner], random);
  return worn(filled(parts, `${open}${core}${close}`, random), random);
}

function filled(parts: CorpusParts, text: string, random: () => number): string {
  return text.replace(/\{(\w+)\}/g, (_, name) => pick(parts.fill[name] ?? [''], random));
}

/** The way people type: no capitals, no accents, no punctuation, shouting, a stray emoji. */
function worn(text: string, random: () => number): string {
  const throwOf = random();
  if (throwOf < 0.2) return text.toLowerCase();
  if (throwOf < 0.28) return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (throwOf < 0.32) return text.toUpperCase();
  if (throwOf < 0.4) return text.replace(/[.,;:!?]+/g, '');
  if (throwOf < 0.47) return `${text}${random() < 0.5 ? '!!!' : '...'}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pick(list: readonly string[], random: () => number): string {
  return list[Math.floor(random() * list.length)] ?? '';
}
