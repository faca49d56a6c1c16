import type { Language } from '../brand';
import type { Span } from '../language/span';
import type { DraftContext } from './context';
import { find } from './find';
import type { PhraseHit, Phrases } from './phrases';
import type { Topic } from './report';
import type { Hit, Rule } from './rule';
import { areTheirs } from './theirWords';

/** A mend by words: what is looked for in the phrase's readable form, and what takes its place in the draft. */
export type Mend = readonly [pattern: RegExp, replacement: string | ((original: string) => string)];

/** A rule that rests on phrases: everything of a rule but `match` and `languages`, which follow from them. */
export interface PhraseRule extends Omit<Rule, 'match' | 'languages'> {
  phrases: Phrases;
  /** Phrases count even after a negation. */
  negated?: boolean;
  /** Speaks only where this holds for the draft and the phrase found. */
  when?: (draft: DraftContext, hit: PhraseHit) => boolean;
  /** Where the rule weighs more or less for this draft than its level says. */
  levelFor?: (draft: DraftContext, hit: PhraseHit) => Rule['level'];
  /** Tried in order; the first whose pattern is found in the phrase's readable words makes the fix. */
  mends?: Partial<Record<Language, readonly Mend[]>>;
}

/** What the customer said or was told may be said again where it is not told to them anew. */
const OF_TONE: ReadonlySet<Topic> = new Set<Topic>(['positive', 'serious', 'transparent']);

/** Makes a rule of phrases. The fix replaces only the words that its pattern covers, and keeps a capital letter. */
export function phraseRule(from: PhraseRule): Rule {
  const { phrases, negated = false, when, levelFor, mends, ...rule } = from;
  return {
    ...rule,
    languages: Object.keys(phrases) as Language[],
    match: (draft) =>
      find(draft, phrases, { negated })
        .filter((hit) => when?.(draft, hit) ?? true)
        .filter((hit) => !OF_TONE.has(rule.topic) || !areTheirs(draft, hit.words))
        .map((hit) => ({
          ...withMend(draft, hit, mends?.[draft.language]),
          ...(levelFor && { level: levelFor(draft, hit) }),
        })),
  };
}

function withMend(draft: DraftContext, hit: PhraseHit, mends: readonly Mend[] | undefined): Hit {
  const { start, end } = hit;
  for (const [pattern, replacement] of mends ?? []) {
    const match = pattern.exec(hit.words);
    if (!match) continue;
    const from = hit.from + match.index;
    const span = draft.readable.original(from, from + match[0].length);
    const original = draft.text.slice(span.start, span.end);
    const text =
      typeof replacement === 'string'
        ? likeBefore(original, match[0].replace(pattern, replacement))
        : replacement(original);
    return { start, end, fix: { text, ...(text === '' ? withoutGap(draft.text, span) : span) } };
  }
  return { start, end };
}

/** A deletion takes one of the spaces around it along. */
function withoutGap(text: string, { start, end }: Span): Span {
  if (/^\s|\s$/.test(text.slice(start, end))) return { start, end };
  if (/\s/.test(text[end] ?? '')) return { start, end: end + 1 };
  return /\s/.test(text[start - 1] ?? '') ? { start: start - 1, end } : { start, end };
}

function likeBefore(before: string, after: string): string {
  const first = before[0] ?? '';
  const isCapital = first !== first.toLowerCase();
  return isCapital ? (after[0] ?? '').toUpperCase() + after.slice(1) : after;
}
