import type { Language } from '../brand';

/** Phrases that tell how far a post goes and what it rests on, over its readable form. */
type Words = Record<Language, readonly string[]>;

/** The post says itself how many look on. */
export const SPREADING: Words = {
  en: [
    '\\d+(?:[.,]\\d+)? ?(?:m|k|million|thousand)s? (?:views|people|likes|shares|retweets|followers)|viral|trending',
    'interview|(?:tv|radio|news|press|reporter|journalist)s?',
  ],
  fr: [
    '(?:\\d+(?:[.,]\\d+)? ?(?:m|k|millions?|mille) (?:de )?(?:vues|personnes|likes|partages|abonnes))|virale?|tendances',
    'interview|(?:tele|radio|presse|journal|journaliste)s?',
  ],
};

/** Hearsay about the brand. */
export const RUMOUR: Words = {
  en: ['is it true|rumou?rs?|i (?:heard|read) that|apparently|they say|people are saying|fake|hoax'],
  fr: [
    "est-ce vrai|c'est vrai que|rumeurs?|il parait que|on (?:dit|raconte) que|(?:selon|d'apres) une? \\w+|(?:un|une) (?:\\w+ )?(?:salariee?|employee?|ancien(?:ne)?|collegue|ami|amie|voisin)(?: \\w+)? (?:le|l'|la) ?(?:dit|affirme|jure|raconte|confirme)|j'ai (?:lu|entendu) que|fake|intox",
  ],
};
