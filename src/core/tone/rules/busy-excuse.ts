import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** Our workload is not the customer's concern. */
export const busyExcuse = phraseRule({
  id: 'busy-excuse',
  topic: 'prompt',
  level: 'warn',
  why: {
    en: 'Our workload explains nothing to someone who waits: give a time instead.',
    fr: 'Notre charge de travail n’aide pas celui qui attend : donnez plutôt une heure.',
  },
  source: SOURCES.repair,
  phrases: {
    en: [
      '(?:high|higher|large|heavy|unusual\\w*|exceptional\\w*|unprecedented|increased|extreme\\w*)(?: \\w+)? (?:(?:volumes?|demand|call)(?: of \\w+)?|(?:numbers?|amounts?) of (?:calls|requests|messages|e-?mails|orders|contacts|enquiries|inquiries|tickets))',
      "we(?:'re| are) (?:\\w+ )?(?:busy|swamped|overwhelmed|short[- ]staffed|understaffed|inundated|snowed under)",
      '(?:staff|staffing) shortages?|busy (?:period|season|time)',
      '(?:lots|thousands|hundreds) of (?:messages|requests|emails|tickets|calls)',
    ],
    fr: [
      "(?:grand|fort|important|tres grand|nombre important|forte|volume important|afflux|gros)(?: nombre| volume| afflux| affluence)? (?:de|d') ?(?:demandes|appels|messages|sollicitations|commandes)",
      'forte (?:affluence|activite|demande)',
      '(?:nous sommes|on est) (?:\\w+ )?(?:debordes?|submerges?|en sous-effectif|surcharges?)',
      'manque de (?:personnel|effectif)|(?:des milliers|des centaines|beaucoup) de (?:messages|demandes)',
      "periode (?:chargee|tendue)|surcroit d'activite",
    ],
  },
  bad: [
    { lang: 'en', draft: 'We are very busy this week.', marks: 'We are very busy' },
    { lang: 'fr', draft: 'Nous sommes débordés cette semaine.', marks: 'Nous sommes débordés' },
  ],
  good: [
    { lang: 'en', draft: 'I answer you today, before six.' },
    { lang: 'fr', draft: 'Je vous réponds aujourd’hui, avant 18 h.' },
  ],
});
