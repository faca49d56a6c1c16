import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** The rule book as an answer. */
export const policy = phraseRule({
  id: 'policy',
  topic: 'solution',
  level: 'warn',
  why: {
    en: 'A policy is our reason, not the customer’s: say what you can do.',
    fr: 'Un règlement est notre raison, pas celle du client : dites ce que vous pouvez faire.',
  },
  source: SOURCES.accommodative,
  phrases: {
    en: [
      phrase(
        "(?:as )?(?:per|under|according to|due to|in (?:line|accordance) with|against|that's|it's|is|because of) ",
        '(?:our|the|company) (?:\\w+ )?(?:polic(?:y|ies)|terms|t&cs?|rules|procedures?|guidelines|regulations|conditions)',
        '(?: and conditions)?(?! of (?:your|their))',
      ),
      "(?:our|company) (?:\\w+ )?(?:policy|policies|rules|terms|procedures?) (?:is|are|states?|says?|do(?:es)?(?:n't| not)|clearly|requires?|allows?)",
      '(?:read|see|check|refer to) (?:the|our) (?:terms|t&cs?|small print|conditions)',
      'you (?:agreed|signed|accepted)(?: to)? (?:the|our|these|those) (?:terms|conditions|contract|policy|rules)',
      '(?:regulation|section|clause|article|paragraph|term|rule) \\d+\\w*(?:[.(]\\w+\\)?)*|contract (?:runs|lasts|is for',
      'has|ends|requires|provides)|fully (?:compliant|in compliance) with (?:all )?(?:\\w+ )?(?:\\w+ )?(?:requirements?',
      'regulations?|rules|legislation|laws?|standards?)',
      'strictly speaking|technically(?= ?[, ])',
      phrase(
        '(?:are|is) (?:decided|set|determined|governed|fixed|regulated|allocated|handled|run|managed|provided) by ',
        '(?:the |an? |our )?(?!me\\b|us\\b|hand)[\\w-]+(?: \\w+){0,2}',
      ),
    ],
    fr: [
      phrase(
        "(?:conformement (?:a|aux)|selon|d'apres|en vertu de|suivant|comme le prevoit|comme le precisent|en application de) ",
        "(?:la|les|nos|notre|le|l') ?(?:\\w+ )?(?:politique|cgv|cgu|conditions|reglement|regles|procedures?|reglementation",
        '|article)',
      ),
      '(?:nos|les) (?:cgv|cgu|conditions generales|regles|procedures) (?:sont|precisent|stipulent|prevoient|ne|indiquent|interdisent|le)',
      'notre (?:politique|reglement|procedure) (?:est|ne|precise|stipule|prevoit|interdit|de)',
      '(?:lisez|relisez|consultez) (?:nos|les) (?:cgv|cgu|conditions)',
      "vous avez (?:accepte|signe) (?:nos|les|le|un|ces) (?:conditions|contrat|cgv|cgu|reglement)|c'est (?:la regle|le reglement|la procedure|comme ca)",
      '(?:article|clause|alinea|paragraphe) \\d+(?:[.,]\\d+)*',
      '(?:dans|de|lit|aux?|voir) (?:l[ea]s? |nos )?(?:cgv|cgu|conditions (?:generales|de vente))',
      "s'entend (?:hors|sous|avec|au sens)(?: \\w+)?",
      phrase(
        '(?:est|sont) (?:\\w+ )?(?:fonction|fixee?s?|determinee?s?|decidee?s?|definie?s?|regie?s?|attribuee?s?|evaluee?s?',
        '|geree?s?|assuree?s?) (?:de|du|par(?! (?:les? |la |notre |nos )(?:transporteur|fournisseur|partenaire|prestataire|vendeur|fabricant|marque))',
        '|selon|en fonction)(?: (?!nous|moi)\\w+){1,4}',
      ),
      'a proprement parler|techniquement(?= ?,| parlant)|valide(?:e|es|s)? ne sont ni|ne sont ni \\w+ ni \\w+',
    ],
  },
  negated: true,
  when: (draft, hit) => !GRANTS.test(draft.readable.text.slice(hit.to)),
  bad: [
    { lang: 'en', draft: 'As per our policy, the ticket is lost.', marks: 'As per our policy' },
    {
      lang: 'fr',
      draft: 'Conformément à nos conditions, le billet est perdu.',
      marks: 'Conformément à nos conditions',
    },
  ],
  good: [
    { lang: 'en', draft: 'I can move your ticket to Friday.' },
    { lang: 'en', draft: 'Under our refund policy, you can return the lamp within thirty days.' },
    { lang: 'fr', draft: 'Je peux décaler votre billet à vendredi.' },
    // Whom else it depends on is another matter.
    { lang: 'fr', draft: 'Ce délai est défini par notre fournisseur.' },
  ],
});

/** A rule that gives the customer something is told for their sake. */
const GRANTS =
  /^:?(?: https?:\S+)?,? you(?: can| may| have the right to|'re entitled to| are entitled to) (?!not|only|appeal|complain|contact)\w+/;
