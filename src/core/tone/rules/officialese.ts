import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Letters from an office. */
export const officialese = phraseRule({
  id: 'officialese',
  topic: 'positive',
  level: 'hint',
  why: {
    en: 'This is how an office writes: a person would say it shorter.',
    fr: 'Ainsi écrit une administration : une personne dirait plus court.',
  },
  source: SOURCES.plain,
  phrases: {
    en: [
      'kindly|please (?:be advised|note|find)(?: that)?|at your earliest convenience',
      '(?:we )?regret to inform(?: you)?|rest assured',
      'in (?:regards? to|respect of|order to|the event (?:of|that))|with (?:regards?|respect) to|hereby',
      'pursuant|do not hesitate|should you (?:have|need|require)|yours (?:sincerely|faithfully)',
      'we wish to (?:inform|advise)|further to',
    ],
    fr: [
      phrase(
        '(?:nous avons le regret|nous vous informons|nous tenons a|nous vous prions|veuillez (?:agreer|noter|trouver|croire)',
        '|nous vous invitons a|soyez (?:assuree?|certaine?)|rassurez-vous|sachez que|nous vous remercions par avance',
        "|dans l'attente de|suite a votre|nous accusons|nous faisons suite|cordialement|sinceres salutations|n'hesitez pas",
        '|nous restons a votre (?:entiere )?disposition|afin de pouvoir|dans le cadre de)(?: que| de)?',
      ),
    ],
  },
  negated: true,
  bad: [
    { lang: 'en', draft: 'Rest assured, Lou, the van left.', marks: 'Rest assured' },
    { lang: 'fr', draft: 'Sachez que le camion est parti.', marks: 'Sachez que' },
  ],
  good: [
    { lang: 'en', draft: 'The van left at nine, Lou.' },
    { lang: 'fr', draft: 'Le camion est parti à 9 h, Lou.' },
  ],
});
