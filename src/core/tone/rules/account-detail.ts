import { wordsAround } from '../around';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';
import { withStandIns } from '../standIn';

/** What we know of the customer, told to everybody. */
export const accountDetail = phraseRule({
  id: 'account-detail',
  topic: 'privacy',
  level: 'error',
  why: {
    en: 'Only the customer may tell this: what their account or file holds belongs in a private message.',
    fr: 'Seul le client peut dire cela : ce que contient son compte ou son dossier reste en privé.',
  },
  source: SOURCES.privacy,
  phrases: {
    en: [
      '(?:you|your account) (?:still )?(?:owe|owes|have an? (?:unpaid|outstanding|overdue))(?: [£$€]?\\w[\\w.]*){0,3}',
      phrase(
        'your (?:account )?(?:balance|salary|income|diagnosis|test results?|prescription|medication|treatment|credit score',
        '|arrears|debt) (?:is|are|was|were|shows?|of)(?: [£$€]?\\w[\\w.]*){0,3}',
      ),
      phrase(
        "(?:we can see|our records show|i can see|according to (?:our records|your file)) (?:that )?you(?:'ve| have)? ",
        '(?:\\w+ )?(?:missed|owe|paid|failed|cancelled|visited|bought|were|had|live|called|declined|booked|stayed)',
        '(?: [£$€]?[\\w.,]+){0,4}',
      ),
      '[£$€] ?\\d[\\d.,]* (?:\\w+ ){0,4}?(?:in|into|to|from|on) your (?:\\w+ ){0,2}?(?:account|card|statement|bank)',
      'your (?:\\w+ )?(?:account|card) ending (?:in )?\\d+',
      '(?:card|account|number|phone|mobile) ending (?:in |with )?[\\d ]{4,}',
      'your (?:\\w+ )?(?:bill|invoice|rent|instalment|payment|subscription|membership) (?:for \\w+ )?(?:is|was|are|has been) (?:still |now |also )?(?:open|unpaid|overdue|outstanding|late|behind|in arrears)',
      '(?:their|his|her|the other (?:customer|person|patient|guest|tenant|passenger|family)s?) (?:full |home )?(?:address|number|phone|email|details|surname|name|postcode) (?:is|are|was) (?:on|in|at|under|still|written|there)(?: \\w+){0,3}',
    ],
    fr: [
      phrase(
        '(?:vous|votre compte) (?:nous )?(?:devez|doit|presente|reste redevable|etes redevable)',
        '(?: (?:encore|toujours|de|un|une|la somme))* ?(?:solde|dette|decouvert|impaye|\\d[\\d.,  ]* ?(?:€|euros?))',
        '(?: [\\w.,€]+){0,2}',
      ),
      phrase(
        'votre (?:solde|salaire|revenu|diagnostic|traitement|ordonnance|decouvert|dette|impaye|pathologie)s? ',
        '(?:est|sont|etait|de|montre|presente)(?: \\w[\\w.]*){0,3}',
      ),
      phrase(
        "(?:nous voyons|je vois|nous constatons|d'apres (?:votre dossier|nos fichiers)|dans votre dossier),? (?:que )?",
        '(?:vous|votre) (?:\\w+ ){0,3}?(?:manque|impaye|retard|rejet\\w*|annule|resilie|achete|doit|devez)(?: \\w+){0,3}',
      ),
      '\\d[\\d.,]* ?(?:€|euros?) (?:\\w+ ){0,4}?(?:sur|dans|de) votre (?:\\w+ ){0,2}?(?:compte|carte|banque)',
      '(?:carte|compte|numero) (?:se terminant|finissant|terminee?) (?:par|en) [\\d ]{4,}',
    ],
  },
  negated: true,
  when: (draft, hit) => !(MONEY.test(hit.words) && BACK.test(wordsAround(draft, hit))),
  bad: [
    { lang: 'en', draft: 'Your balance is 412, Lou.', marks: 'Your balance is 412' },
    { lang: 'fr', draft: 'Votre découvert est de 412 euros, Lou.', marks: 'Votre découvert est de 412 euros' },
  ],
  good: [
    { lang: 'en', draft: 'I wrote to you in private about your account.' },
    { lang: 'fr', draft: 'Je vous ai écrit en privé au sujet de votre compte.' },
  ],
});

const MONEY = new RegExp(withStandIns('^(?:[£$€] ?\\d|\\d[\\d.,]* ?(?:€|euros?))'));
/** What we give back, the customer asked for in public: the sum is no secret. */
const BACK =
  /\b(?:back|credited|waived|knocked|put|added|taken|off|return\w*|refund\w*|repart\w*|revien\w*|rembours\w*|rend\w*|recredit\w*|revers\w*|lance\w*|vire\w*|restitu\w*)\b/;
