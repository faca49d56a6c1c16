import type { Brand, Language } from '../brand';
import { firstNameOf } from '../firstName';
import type { Post } from '../post';
import { momentsAfter } from './moments';
import { productsFor } from './products';
import type { Blank, Situation, Template } from './template';
import { labelOf, variableNamed } from './variables';

/** What is known when a template is filled. */
export interface Facts {
  brand: Brand;
  /** The complaint; without it nothing is known about the customer. */
  post?: Post;
  /** Milliseconds since the epoch. */
  now: number;
  /** Language of the labels. */
  locale: Language;
}

/** A text with its blanks: those still open stay as `{name}`, each with its place. */
export interface Filled {
  text: string;
  blanks: Blank[];
}

type Source = Pick<Template, 'text' | 'lang' | 'situation'>;

const BLANK = /\{([a-z][a-z0-9_]{0,39})(?:=([^{}\n]{0,300}))?\}/gi;
/** Blanks that ask for a time, by their names. */
const MOMENT = /^(?:when|date|day|quand|jour)(?:_|$)/;
const MOST_CHOICES = 8;
const AGENT = /[ \t\u00a0]{0,4}(?:[-–—^~/][ \t]{0,4})?\{agent\}/gi;
const DOMAIN = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;

/**
 * Fills what is known and reports what is not. Where the customer shows no first name, or the team does not sign, the
 * sentence is mended so that nothing is missing from it. Values are never read for further blanks.
 */
export function fillTemplate(template: Source, facts: Facts): Filled {
  const values = knownValues(facts);
  let source = template.text;
  if (values.get('agent') === '') source = source.replace(AGENT, '');
  if (values.get('customer') === '') source = withoutCustomer(source);
  return fillBlanks(source, values, (name, given) => blankFor(name, given, template, facts));
}

/** The text as it would read with every open blank filled in some likely way: what the tone check is asked about. */
export function withStandIns({ text, blanks }: Filled, language: Language): string {
  let out = '';
  let from = 0;
  for (const { name, start, end, suggestion } of blanks) {
    out +=
      text.slice(from, start) + (suggestion ?? variableNamed(name)?.standIn[language] ?? name.replaceAll('_', ' '));
    from = end;
  }
  return out + text.slice(from);
}

/** Known values by name; an empty one means "leave it out". */
function knownValues({ brand, post }: Facts): Map<string, string> {
  const values = new Map([['agent', brand.agent.trim()]]);
  const name = brand.keywords[0] ?? brand.handles[0];
  if (name) values.set('brand', name);
  if (post) values.set('customer', firstNameOf(post.author.name) ?? '');
  return values;
}

function fillBlanks(
  source: string,
  values: Map<string, string>,
  blankFor: (name: string, given: string[]) => Omit<Blank, 'start' | 'end'>,
) {
  const blanks: Blank[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(BLANK)) {
    const [whole, written = '', given = ''] = match;
    const name = written.toLowerCase();
    text += source.slice(from, match.index);
    from = match.index + whole.length;
    const value = values.get(name);
    if (value) text += value;
    else {
      const open = `{${written}}`;
      blanks.push({ ...blankFor(name, choicesIn(given)), start: text.length, end: text.length + open.length });
      text += open;
    }
  }
  return { text: text + source.slice(from), blanks };
}

/** What the template itself proposes for a blank. */
function choicesIn(given: string): string[] {
  const choices = given.split('|').map((choice) => choice.trim());
  return [...new Set(choices.filter(Boolean))].slice(0, MOST_CHOICES);
}

function blankFor(name: string, given: string[], template: Source, facts: Facts): Omit<Blank, 'start' | 'end'> {
  const [suggestion, ...choices] = given.length > 0 ? given : suggestionsFor(name, template, facts);
  return {
    name,
    label: labelOf(name, facts.locale),
    ...(suggestion && { suggestion }),
    ...(choices.length > 0 && { choices }),
  };
}

/** Likely fillings, best first. Nothing about the customer's order is ever guessed. */
function suggestionsFor(name: string, { lang, situation }: Source, { brand, post, now }: Facts): string[] {
  if (name === 'product') return productsFor(post?.text ?? '', situation, lang);
  if (name === 'link') return brand.contacts.filter((contact) => DOMAIN.test(contact));
  if (!MOMENT.test(name)) return [];
  const moments = momentsAfter(now, brand.hours, lang);
  const [soon = '', ...later] = moments;
  return isPressing(situation) ? moments : [...later, soon];
}

function isPressing(situation: Situation): boolean {
  return ['safety', 'crisis', 'outage', 'dataLeak', 'press'].includes(situation);
}

/** Leaves out the form of address without leaving its comma behind: "Sorry, {customer}." reads "Sorry.". */
function withoutCustomer(text: string): string {
  return text
    .replace(
      /(^|[.!?]\s+)\{customer\}\s*[,:]\s*(\p{L})/giu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/,\s*\{customer\}(?=[\s\u00a0]*(?:[,.:;!?)]|$))/giu, '')
    .replace(/[ \u00a0]\{customer\}(?=[\s\u00a0]*(?:[,.:;!?)]|$))/giu, '')
    .replace(/\{customer\}[,\s]*/giu, '');
}
