import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Calling the customer a liar, or simply wrong. */
export const accuseLying = phraseRule({
  id: 'accuse-lying',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'This accuses the customer in public: even when the facts differ, give the facts only.',
    fr: 'Cela accuse le client en public : même si les faits diffèrent, donnez seulement les faits.',
  },
  source: SOURCES.repair,
  phrases: {
    en: [
      phrase(
        "you(?:'re| are) (?:(?:\\w+ly|just|simply|so|being|quite|rather|very|still|all|just being|totally) )?",
        '(?:lying|wrong|mistaken|making (?:this|it|things) up|misinformed|exaggerating|not telling|being dishonest)',
      ),
      '(?<!to |will )(?:stop|quit) (?:lying|exaggerating|making (?:things|this|it|stuff|stories) up|spreading|scaring|stirring|inventing)',
      "(?<!(?:if|when|that) )you (?:lied|misunderstood|misunderstand|don't understand|exaggerate|got it wrong|made (?:this|that|it) up)",
      "(?:that's|this is|these are|your) (?:a |an |all |just |simply |complete )*(?:lies?|fabrications?|slander|made up(?! of)|defamat\\w+)",
    ],
    fr: [
      "vous (?:mentez|vous trompez|exagerez|faites erreur|inventez|racontez|confondez|avez tort|n'avez (?:rien |pas )compris|comprenez mal|avez mal compris)",
      "(?:arretez|cessez) d(?:e |')(?:mentir|raconter|inventer|semer|repandre|propager|faire peur|alarmer)",
      "(?:c'est|ce sont|ceci est|que) (?:un |des |de la )?(?:mensonges?|calomnies?|diffamation|inventions?)",
      "vous etes (?:\\w+ )?(?:menteu\\w+|de mauvaise foi|dans l'erreur|mal informee?)",
      'tu (?:mens|te trompes)',
    ],
  },
  bad: [
    { lang: 'en', draft: 'You are lying about the driver.', marks: 'You are lying' },
    { lang: 'fr', draft: 'Vous vous trompez, la porte était ouverte.', marks: 'Vous vous trompez' },
  ],
  good: [
    { lang: 'en', draft: 'You’re not wrong: the driver never rang.' },
    { lang: 'fr', draft: 'Vous ne vous trompez pas : personne n’a sonné.' },
  ],
});
