import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** Doubting the customer's word. */
export const disbelief = phraseRule({
  id: 'disbelief',
  topic: 'serious',
  level: 'warn',
  why: {
    en: 'This doubts the customer’s word in public: take it as said, then check.',
    fr: 'Cela met en doute la parole du client en public : prenez-la comme elle est, puis vérifiez.',
  },
  source: SOURCES.accommodative,
  phrases: {
    en: [
      "(?:as |what )?you (?:claim|allege|pretend)(?:ed|s)?|your (?:alleged|supposed|so-called|claims?)|(?:so-called|alleged(?:ly)?|supposed(?:ly)?)|(?:hard|difficult|impossible) (?:for us )?to believe|we (?:doubt|don't believe|find it)|if (?:that|this|what you say|it)(?:'s| is) (?:even |really |actually )?true|(?:are|were) you (?:sure|certain)|prove it|do you have (?:any )?proof|we (?:highly |very much )?doubt",
    ],
    fr: [
      "(?:que |comme )?vous (?:pretendez|alleguez|soutenez)|(?:votre|vos|cette|ce|ces) (?:pretendue?s?|soi-disant|supposee?s?)|soi-disant|pretendument|(?:difficile|dur|impossible) (?:a|de (?:vous )?) ?croire|(?:nous|on|je) (?:doutons|doute|ne (?:vous )?croyons pas|ne vous crois pas)|si (?:ce que vous dites|c'est vrai|cela) (?:est )?(?:vrai|vraiment)|(?:etes-vous|vous etes) (?:bien )?(?:sure?|certaine?)(?: de| que)?|avez-vous (?:des|une|la) preuves?|prouvez",
    ],
  },
  negated: true,
  bad: [
    { lang: 'en', draft: 'You claim that the box was open.', marks: 'You claim' },
    { lang: 'fr', draft: 'Vous prétendez que la boîte était ouverte.', marks: 'Vous prétendez' },
  ],
  good: [
    { lang: 'en', draft: 'The box was open when it reached you.' },
    { lang: 'fr', draft: 'La boîte est arrivée ouverte chez vous.' },
  ],
});
