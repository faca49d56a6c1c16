import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** Legal words in a public reply. */
export const legalLiability = phraseRule({
  id: 'legal-liability',
  topic: 'transparent',
  level: 'warn',
  why: {
    en: 'These are words for lawyers: own the mistake in plain words, and have the legal ones checked first.',
    fr: 'Ce sont des mots d’avocat : assumez avec des mots simples, et faites relire ceux-ci.',
  },
  source: SOURCES.crisis,
  phrases: {
    en: [
      '(?:accept|admit|acknowledge|assume|take|concede) (?:full |all |our |entire |complete )*(?:legal )?(?:liability)|(?:are|am) (?:legally|fully) liable',
      '(?:legally|solely) (?:liable|responsible|at fault)|fully liable',
      "(?:we|our company)(?:'re| are| were| was) (?:\\w+ )?(?:liable|negligent|guilty|in breach|breaking the law)",
      '(?:our|gross|through our) (?:negligence|liability)',
      '(?:accept|admit)(?:ted|s)? (?:\\w+ )?(?:liability|guilt|negligence)|without (?:prejudice|admission)',
      'breach of (?:contract|law|gdpr)|we broke the law',
    ],
    fr: [
      'responsabilite (?:\\w+ )?(?:juridique|legale|civile|penale|contractuelle)',
      '(?:juridiquement|legalement|penalement|civilement) (?:responsables?|fautifs?|coupables?)',
      '(?:nous sommes|nous avons ete) (?:\\w+ )?(?:coupables?|negligents?|en infraction|en faute)',
      'notre (?:negligence|culpabilite)',
      '(?:reconnaissons|admettons|acceptons) (?:\\w+ )?(?:notre )?(?:responsabilite (?:juridique|legale|civile|penale)|culpabilite|negligence)',
      '(?:violation|infraction) (?:de|a) (?:la loi|le contrat|rgpd)|sans reconnaissance',
    ],
  },
  bad: [
    { lang: 'en', draft: 'We are legally liable for the fall.', marks: 'We are legally liable' },
    { lang: 'fr', draft: 'Nous sommes juridiquement responsables de la chute.', marks: 'juridiquement responsables' },
  ],
  good: [
    { lang: 'en', draft: 'The step was broken and we had not closed it. That is on us.' },
    { lang: 'fr', draft: 'La marche était cassée et nous ne l’avions pas fermée. C’est notre faute.' },
  ],
});
