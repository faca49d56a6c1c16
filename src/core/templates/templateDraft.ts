import type { Language } from '../brand';
import { guessLanguage } from '../language/guess';
import { readable } from '../tone/readable';
import { ownBlanks } from './ownBlanks';
import { TEMPLATE_BOUNDS, type TemplateDraft } from './ownTemplate';
import { SITUATIONS, STEPS } from './template';

/** Why an entry of a file was not taken. Each has its sentence: `template_refused_<reason>`. */
export const ENTRY_REFUSALS = [
  'notEntry',
  'noText',
  'textTooLong',
  'command',
  'markup',
  'openQuote',
  'tooMany',
] as const;
export type EntryRefusal = (typeof ENTRY_REFUSALS)[number];

/** Names that other tools and people give to the fields, in readable form. */
const FIELDS: Record<
  'text' | 'title' | 'shortcut' | 'lang' | 'situation' | 'step' | 'tags' | 'address' | 'id' | 'archived',
  string[]
> = {
  id: ['id'],
  text: [
    'text',
    'texte',
    'body',
    'reply',
    'response',
    'content',
    'contents',
    'snippet',
    'message',
    'reponse',
    'replacement',
  ],
  title: ['title', 'titre', 'name', 'nom', 'label', 'subject'],
  shortcut: ['shortcut', 'raccourci', 'abbreviation', 'trigger', 'keyword'],
  lang: ['lang', 'language', 'langue', 'locale'],
  situation: ['situation', 'category'],
  step: ['step', 'etape'],
  tags: ['tags', 'tag', 'labels', 'etiquettes', 'mots-cles'],
  address: ['address'],
  archived: ['archived'],
};
type Field = keyof typeof FIELDS;

/** Commands of other tools that mean nothing here and would stand in the reply as they are. */
const COMMAND =
  /\{\s*\/?[a-z_]+\s*:[^{}]*\}|\{\s*=[^{}]*\}|\{(?:clipboard|if|else|endif|repeat|note|import|run)\b[^{}]*\}|%[a-z_]+%|\{\{|\$\{/i;
const MARKUP = /<\/?(?:[a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>|javascript:/i;

/** The field that a heading names, if any. */
export function fieldNamed(heading: string): Field | undefined {
  const name = readable(heading.trim().slice(0, 40)).text;
  return (Object.keys(FIELDS) as Field[]).find((field) => FIELDS[field].includes(name));
}

/**
 * A template from the fields of an entry of a file, mended where that is safe: unknown situations become `any`, the
 * language is guessed from the text, long titles are cut. Or the reason why it cannot be taken.
 */
export function draftFrom(fields: Partial<Record<Field, unknown>>, fallback: Language): TemplateDraft | EntryRefusal {
  const text = ownBlanks(line(fields.text, Number.POSITIVE_INFINITY));
  if (text === '') return 'noText';
  if (text.length > TEMPLATE_BOUNDS.text) return 'textTooLong';
  if (MARKUP.test(text)) return 'markup';
  if (COMMAND.test(text)) return 'command';
  const shortcut = line(fields.shortcut, TEMPLATE_BOUNDS.shortcut);
  const lang = languageOf(fields.lang, text, fallback);
  const id = line(fields.id, 80);
  return {
    ...(/^own-[\w-]{1,60}$/.test(id) && { id }),
    lang,
    title: line(fields.title, TEMPLATE_BOUNDS.title) || shortcut || titleFrom(text),
    situation: SITUATIONS.find((name) => name === fields.situation) ?? 'any',
    step: STEPS.find((name) => name === fields.step) ?? 'first',
    ...(lang === 'fr' && (fields.address === 'tu' || fields.address === 'vous') && { address: fields.address }),
    tags: tagsOf(fields.tags),
    text,
    ...(shortcut && { shortcut }),
    ...(fields.archived === true && { archived: true as const }),
  };
}

/** A text without control characters other than line breaks and tabs, cut to `most` characters. */
function line(value: unknown, most: number): string {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  const kept = text
    .slice(0, Math.min(most, TEMPLATE_BOUNDS.text * 4))
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
  return kept.replace(/\p{Cs}/gu, '').trim();
}

function titleFrom(text: string): string {
  const words = text.replace(/\s+/g, ' ').slice(0, 60);
  return words.length < 60 ? words : `${words.slice(0, words.lastIndexOf(' ') > 20 ? words.lastIndexOf(' ') : 59)}…`;
}

function languageOf(said: unknown, text: string, fallback: Language): Language {
  const named = typeof said === 'string' ? said.trim().slice(0, 2).toLowerCase() : '';
  if (named === 'en' || named === 'fr') return named;
  const guessed = guessLanguage(text.slice(0, 1000));
  return guessed === 'en' || guessed === 'fr' ? guessed : fallback;
}

function tagsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.slice(0, 2000).split(/[,;|]/) : [];
  const tags = list
    .slice(0, 200)
    .map((tag) => line(tag, TEMPLATE_BOUNDS.tag))
    .filter(Boolean);
  return [...new Set(tags)].slice(0, TEMPLATE_BOUNDS.tags);
}
