import type { HintView } from '../../messages';
import { hasWords, language, t } from '../../ui/i18n';

/** Reasons on one line, at most. */
const MOST = 3;

/** Kinds of reason that our own count of earlier complaints says better. */
const SAID_BY_COUNT = new Set(['second_complaint', 'third_complaint', 'many_complaints']);

/** `2nd complaint`, `3e réclamation`: how often this person has written, this post included. */
export function nthComplaint(nth: number): string {
  const form = new Intl.PluralRules(language(), { type: 'ordinal' }).select(nth);
  const key = `hint_nth_complaint_${form}`;
  return t(hasWords(key) ? key : 'hint_nth_complaint_other', nth);
}

/** A kind that says nothing on a line: its words are what counts, and they are shown in the opened hint. */
const MUTE = 'wording';

/** The short words of a kind of reason, empty where it has none. */
export function reasonWords(kind: string): string {
  const key = `reason_${kind}`;
  return hasWords(key) ? t(key) : '';
}

/**
 * Up to three reasons of at most three words each, heaviest first: the post's own, how often the author has written,
 * and whether we read its language in full.
 */
export function reasonsOf(view: HintView): string[] {
  const said = view.hint.reasons.filter(({ kind }) => kind !== MUTE && !(view.earlier > 0 && SAID_BY_COUNT.has(kind)));
  const own = [...new Set(said.map(({ kind }) => reasonWords(kind)).filter(Boolean))];
  const more = [
    ...(view.earlier > 0 ? [nthComplaint(view.earlier + 1)] : []),
    ...(view.supported ? [] : [t('hint_language')]),
  ];
  return [...own.slice(0, MOST - more.length), ...more];
}
