import { wordsBefore } from '../around';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** A closed mouth where people ask. */
export const noComment = phraseRule({
  id: 'no-comment',
  topic: 'transparent',
  level: 'warn',
  why: {
    en: 'Silence in public is read as guilt: say what you know, and when you will know more.',
    fr: 'Le silence en public se lit comme un aveu : dites ce que vous savez, et quand vous en saurez plus.',
  },
  source: SOURCES.crisis,
  phrases: {
    en: [
      'no (?:further )?comment(?! from you)',
      phrase(
        "(?:we|i) (?:do not|don't|never|can't|cannot|won't|will not|are unable to|aren't able to|decline to|prefer not to) ",
        "(?:\\w+ )?(?:comment|discuss|speculate|respond to|answer)(?: (?:on|about|to))?(?: [\\w']+){0,2}",
      ),
      'not in a position to(?: \\w+){0,2}|in due course',
      '(?:not something|nothing) (?:we|i) (?:can|could|will|are able to|would) (?:\\w+ )?(?:go into|discuss|share|say|comment on)(?: \\w+){0,2}',
    ],
    fr: [
      '(?:no|sans|aucun|pas de) comment(?:aires?)?',
      'ne (?:souhait\\w+|desir\\w+|pouvons|pouvez|peut|veu\\w+)? ?(?:pas )?(?:comment\\w+|pas commenter|nous exprimer|communiquer)(?: \\w+){0,3}',
      "(?:pas|jamais) (?:pour habitude|vocation|l'habitude) (?:de|a) (?:comment\\w+|repondre|reagir|communiquer)(?: \\w+){0,2}",
      'en temps (?:voulu|utile)|le moment venu',
    ],
  },
  negated: true,
  // What did not come in time is named, not put off.
  when: (draft, hit) => !(/temps/.test(hit.words) && ARRIVED.test(wordsBefore(draft, hit, 60))),
  levelFor: ({ complaint }) => (complaint.grave || complaint.spreading ? 'error' : 'warn'),
  bad: [
    { lang: 'en', draft: 'We do not comment on rumours.', marks: 'We do not comment on rumours' },
    { lang: 'fr', draft: 'La grille sera connue en temps voulu.', marks: 'en temps voulu' },
  ],
  good: [
    { lang: 'en', draft: 'Thank you for your comment, Lou.' },
    { lang: 'fr', draft: 'Nous répondons à chaque commentaire.' },
    { lang: 'fr', draft: 'Je suis désolée que la lampe ne soit pas arrivée en temps voulu.' },
  ],
});

const ARRIVED = /\b(?:recu|livre|parvenu|arrive|expedie)\w*(?: \w+){0,3} $/;
