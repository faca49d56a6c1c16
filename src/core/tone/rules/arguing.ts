import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** Contradicting in public. */
export const arguing = phraseRule({
  id: 'arguing',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'A dispute in public has no winner: give the fact, without “that’s not true”.',
    fr: 'Une dispute publique n’a pas de gagnant : donnez le fait, sans « c’est faux ».',
  },
  source: SOURCES.firestorm,
  phrases: {
    en: [
      "(?<!if )(?:that|this|it)(?:'s| is| was) (?:simply |just |completely |absolutely |totally |factually |patently )?(?:not (?:true|correct|accurate|right|what happened|how|the case)|untrue|false|incorrect|inaccurate|wrong|nonsense|rubbish)",
      "(?:isn't|wasn't) (?:true|correct|accurate|what happened)|contrary to (?:what you|your)",
      "(?:let's|let us) (?:stick to|be clear|get the facts|set the record)|for the record",
      'we (?:disagree|beg to differ|strongly disagree|must disagree|dispute|reject)|get your facts',
      'the fact is|(?:again|no),? you',
    ],
    fr: [
      "(?:c'est|cela est|ceci est|ce que vous dites est) (?:totalement |completement |absolument |tout simplement |simplement )?(?:faux|inexact|errone|incorrect|ridicule|absurde)",
      "(?:n'est|est) pas (?:vrai|exact|correct|ce qui s'est passe)",
      'contrairement a (?:ce que vous|vos|votre)|(?:soyons|restons) (?:clairs|factuels|serieux)',
      "(?:nous|je) (?:contest\\w+|refut\\w+|dement\\w+|ne (?:sommes|suis) pas d'accord)",
      "retablissons (?:les faits|la verite)|la verite,? c'est|les faits sont",
    ],
  },
  negated: true,
  when: (draft) => !draft.complaint.rumour,
  bad: [
    { lang: 'en', draft: 'That’s simply not true, Sam.', marks: 'That’s simply not true' },
    { lang: 'fr', draft: 'C’est totalement faux, Sam.', marks: 'C’est totalement faux' },
  ],
  good: [
    { lang: 'en', draft: 'Our log shows a call at nine, Sam. I will compare it with yours.' },
    { lang: 'fr', draft: 'Notre journal montre un appel à neuf heures, Sam. Je compare avec le vôtre.' },
  ],
});
