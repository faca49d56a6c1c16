import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** Doubting the customer's word. */
export const disbelief = phraseRule({
  id: 'disbelief',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'This doubts the customer’s word in public: take it as said, then check.',
    fr: 'Cela met en doute la parole du client en public : prenez-la comme elle est, puis vérifiez.',
  },
  source: SOURCES.accommodative,
  phrases: {
    en: [
      '(?:as |what )you claim|you (?:claim(?:ed)?(?= (?:that|to have|it|we|he|she|they|our)\\b)|alleged?|pretend(?:ed)?)|your (?:alleged|supposed|so-called)(?: \\w+)?',
      '(?:so-called|alleged(?:ly)?|supposed(?:ly)?)|(?:hard|difficult|impossible) (?:for us )?to believe(?! (?:that )?(?:we|our))',
      "we (?:doubt|don't believe|find (?:it|that) (?:hard|difficult|strange|odd|surprising))",
      "if (?:that|this|what you say|it)(?:'s| is) (?:even |really |actually )?true",
      '(?:are|were) you (?:really |quite |absolutely )?(?:sure|certain)|(?:can|could) you (?:even )?prove',
      'no (?:proof|evidence) (?:of|that)|no (?:trace|record) (?:of that|that)|according to you|(?:from|on) what you say',
      "assuming (?:that|this|it)(?:'s| is| was) true|whether (?:or not )?(?:you|it) (?:really|actually)",
      'prove it|do you have (?:any )?proof|we (?:highly |very much )?doubt',
    ],
    fr: [
      '(?:que |comme )?vous (?:pretendez|alleguez|soutenez)',
      '(?:votre|vos|cette|ce|ces) (?:pretendue?s?|soi-disant|supposee?s?)|soi-disant|pretendument',
      '(?:difficile|dur|impossible) (?:a|de (?:vous )?) ?croire',
      "(?:nous|on|je|j') ?(?:en )?(?:doutons|doute|ne (?:vous )?croyons pas|ne vous crois pas)",
      "si (?:ce que vous dites|c'est vrai|cela) (?:est )?(?:vrai|vraiment)",
      "(?:etes-vous (?:bien |vraiment )?(?:sure?|certaine?)|vous etes (?:bien |vraiment )?(?:sure?|certaine?)(?= (?:de|que|d')))",
      '(?:avez-vous|vous avez) (?:des|une|la|au moins une) preuves?|prouvez',
      'aucune preuve (?:de|que)|aucune trace de (?:ce que|cela)|(?<![a-z0-9,] )selon vous|(?<![a-z0-9,] )a vous (?:en croire|entendre|lire)|a supposer que',
      'admettons que|si tant est',
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
