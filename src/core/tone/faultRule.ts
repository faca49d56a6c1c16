import type { Language } from '../brand';
import type { Post } from '../post';
import { postSaying } from './example';
import { type NamedFault, replyReading } from './model/replyReading';
import type { Example, Rule } from './rule';

/** The post that the examples of these rules answer. */
export const BROKEN: Record<Language, Post> = {
  en: postSaying('@northline the lamp came broken and nobody answers', 'en'),
  fr: postSaying('@northline la lampe est arrivée cassée et personne ne répond', 'fr'),
};

/** A reply that does nothing wrong, of whatever kind. */
const FAULTLESS: Example[] = [
  {
    lang: 'en',
    draft:
      'I’m sorry about the lamp, Ana: we packed it badly. A new one leaves today and I will check with you on Friday. Léa',
    given: { post: BROKEN.en },
  },
  {
    lang: 'fr',
    draft:
      'Je suis désolée pour la lampe, Ana : nous l’avons mal emballée. Une autre part ce soir et je vous écris vendredi. Léa',
    given: { post: BROKEN.fr },
  },
];

/** A rule that rests on how a sentence reads: everything of a rule but what follows from its fault. */
export interface FaultRule extends Omit<Rule, 'match' | 'languages' | 'level' | 'broad' | 'good'> {
  fault: NamedFault;
}

/** Makes a rule of a fault that the model finds by the wording as a whole, where no rule knows the words. */
export function faultRule({ fault, ...rule }: FaultRule): Rule {
  return {
    ...rule,
    level: 'warn',
    broad: 'fallback',
    languages: ['en', 'fr'],
    good: FAULTLESS,
    match: (draft) =>
      replyReading(draft)
        .faults.filter((found) => found.fault === fault)
        .map(({ start, end, isGrave }) => ({ start, end, level: isGrave ? 'error' : 'warn' })),
  };
}
