import { postSaying } from '../example';
import { findLinks } from '../length';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** A plain question, and the answer is said to stand somewhere else. */
export const answerElsewhere = phraseRule({
  id: 'answer-elsewhere',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'The question takes one line to answer: answer it here, then point to the page.',
    fr: 'Une ligne suffit pour répondre : répondez ici, puis indiquez la page.',
  },
  source: SOURCES.contact,
  phrases: {
    en: [
      phrase(
        '(?:can|may|will|is|are) (?:\\w+ )?(?:be )?(?:found|available|listed|published|posted|given|announced|shared|provided|shown|displayed|explained|stated',
        '|written|indicated|detailed) (?:on|in|at|under|via) (?:our|the|your) (?:\\w+ ?){1,3}',
      ),
      phrase(
        "it(?:'s| is) (?:all |also |clearly )?(?:on|in) (?:your|the|our) ",
        '(?:ticket|website|site|email|confirmation|app|page|faq|label|booking|invoice|profile|bio|receipt|box)(?: \\w+)?',
      ),
      "it(?:'s| is) (?:all |also |clearly )?(?:on|in|at) the (?:back|front|side|bottom|top|first page|small print) of (?:the|your|our) \\w+",
      phrase(
        '(?:see|check|visit|consult|refer to|go to|have a look at|read) (?:our|the|your) (?:[\\w-]+ ){0,2}?',
        '(?:website|site|faqs?|page|app|ticket|confirmation|e-?mail|terms|bio)',
      ),
    ],
    fr: [
      "(?:c'est|tout est|c'etait) (?:\\w+ )?(?:ecrit|indique|precise|affiche|marque|note|explique) (?:[\\w']+ ){0,3}?(?:sur|dans|en) (?:\\w+ ?){1,3}",
      phrase(
        '(?:sont|est) (?:disponibles?|consultables?|accessibles?|indiquee?s?|precisee?s?|affichee?s?|en ligne|detaillee?s?) ',
        '(?:sur|dans|en|via|a) (?:\\w+ ?){1,3}',
      ),
      phrase(
        '(?:consultez|voyez|voir|cf|regardez|lisez|rendez-vous sur|consulter) (?:notre|le|la|les|votre|nos) (?:\\w+ )?',
        '(?:site|page|faq|billet|mail|appli\\w*|rubrique|conditions|fiche)',
      ),
      '(?:toutes? (?:l[ea]s?|nos|vos) |l[ea]s? |nos |vos )(?:reponses?(?: a [\\w ]{3,20}?)?|informations?|infos|horaires|tarifs|precisions|modalites|conditions) (?:sont|figurent|se trouvent)(?: \\w+){0,3}',
    ],
  },
  when: ({ complaint, credits, text }) =>
    complaint.kind === 'question' &&
    findLinks(text).length === 0 &&
    !credits.has('datedStep') &&
    !credits.has('repair'),
  levelFor: ({ tokens }) => (tokens.length < CURT ? 'error' : 'warn'),
  bad: [
    {
      lang: 'en',
      draft: 'All of our delivery times can be found on our website.',
      marks: 'can be found on our website',
      given: { post: postSaying('@northline do you deliver to Cork?', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Nos zones de livraison sont indiquées sur notre site.',
      marks: 'sont indiquées sur notre site',
      given: { post: postSaying('@northline vous livrez à Brest ?', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'Yes, in three days: northline.example/cork has the prices.',
      given: { post: postSaying('@northline do you deliver to Cork?', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Oui, en trois jours : northline.example/brest donne les prix.',
      given: { post: postSaying('@northline vous livrez à Brest ?', 'fr') },
    },
  ],
});

/** Fewer words and marks than these say: go and look. */
const CURT = 9;
