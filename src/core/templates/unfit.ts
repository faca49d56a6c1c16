import type { Language } from '../brand';
import { FALLBACK_WEIGHT, type Likelihood } from './situationOf';
import type { Situation, Template } from './template';

/** Under a post that tells nothing clear, only replies that would frighten or insult if wrong are questioned. */
const GRAVE: readonly Situation[] = ['safety', 'dataLeak', 'discrimination', 'crisis', 'boycott', 'press', 'rumour'];
/** What a template is also good for. */
const ALSO: Partial<Record<Situation, readonly Situation[]>> = {
  allClear: ['outage', 'crisis'],
  noAnswer: ['late', 'badRecovery'],
  badRecovery: ['noAnswer'],
};

const WORDS: Record<Language, string> = {
  en: 'This template was written for another kind of post. Read it against this one before you send it.',
  fr: "Ce modèle a été écrit pour un autre genre de message. Relisez-le face à celui-ci avant d'envoyer.",
};

/** Why a template does not suit what the post tells, in one sentence, or `undefined` where it may. */
export function unfitFor(
  { situation }: Pick<Template, 'situation'>,
  likely: Likelihood,
  locale: Language,
): string | undefined {
  const fits = [situation, ...(ALSO[situation] ?? [])].some((one) => one === 'any' || likely.has(one));
  const isTold = [...likely].some(([one, weight]) => one !== 'any' && weight > FALLBACK_WEIGHT);
  return fits || (!isTold && !GRAVE.includes(situation)) ? undefined : WORDS[locale];
}
