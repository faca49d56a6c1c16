import { postSaying } from '../example';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Help that begins only once the customer has delivered. */
export const helpOnCondition = phraseRule({
  id: 'help-on-condition',
  topic: 'solution',
  level: 'warn',
  why: {
    en: 'Help comes only after a condition here: begin with what you do at once.',
    fr: 'L’aide ne vient ici qu’à une condition : commencez par ce que vous faites tout de suite.',
  },
  source: SOURCES.contact,
  phrases: {
    en: [
      phrase(
        "(?:once|after|as soon as|when|only if|provided(?: that)?) (?:you(?:'ve| have)?|we(?:'ve| have)?|they(?:'ve| have)?",
        "|it(?:'s| is| has been)|the \\w+ (?:is|has been)) (?:\\w+ ){0,2}?",
        '(?:sent|posted|returned|shipped|received|inspected|checked|verified|assessed|confirmed|provided|supplied|completed',
        "|filled|submitted|approved|validated|examined|tested)(?: [\\w']+){0,3}",
      ),
      phrase(
        '(?:subject to|pending|upon|on) (?:receipt|approval|inspection|verification|validation|review|availability|proof',
        '|confirmation)(?: of(?: \\w+){1,2})?',
      ),
      '(?:so|before) (?:that )?we can (?:start|begin|open|proceed|process|consider|even)(?: \\w+)?',
      "if you (?:can |could |would |'d |will )?(?:just |please |kindly )?(?:send|give|provide|let us have|share|upload|fill|post|email|supply|forward|confirm)(?: us| me)? (?:[\\w']+ ){1,6}?(?:, [^.!?]*)? ?and (?:[\\w']+ ?){1,7}",
      '(?:drop|lose|change|mind|watch) (?:the|your) (?:attitude|tone|language|drama|act)(?: \\w+){0,6}|if you (?:had|ask|asked|speak|spoke|talk|talked|write|wrote|told|tell)(?: \\w+){0,2} (?:politely|nicely|calmly|properly|respectfully|first)(?: [\\w]+){0,5}',
    ],
    fr: [
      phrase(
        "(?:une fois|des(?! \\w+s\\b)|(?:lorsque|quand)(?! vous (?!aurez)\\w+rez\\b)|a condition (?:que|de)|sous reserve (?:de|que)|sur presentation (?:de|du|d')",
        "|contre remise (?:de|du)) (?:que )?(?:vous |nous |l[ae]s? |l'|votre |son |le |un |une |cette |ce )*(?:[\\w']+ )?",
        '(?:recu|recue|reception|envoye|envoi|retourne|retour|verifie|verification|expertise|expertisee?|controle|valide',
        '|validee|validation|etude|examen|analyse|depose|rempli|complete|fourni|justificatifs?|facture|preuve|accord',
        '|inspection|confirmation)\\w*',
      ),
      "(?:je|on|nous) (?:vous |l[ea]s? |l'|lui |y )*(?:rembours|echang|remplac|credit|trait|etudi|examin|proced|reprend|repren|instrui|envo|renvo)\\w* (?:ensuite|apres(?: cela| ca)?|seulement (?:apres|ensuite)|a ce moment-la)(?= ?[.!,]|$)",
      "(?:des|a) (?:la )?reception(?= (?:du|de|des|d'))|a reception|sous reserve (?:de|d'|que)(?: ?\\w+){1,2}",
      "(?:afin que|pour que) (?:nous puissions|l'on puisse|on puisse) (?:commencer|ouvrir|traiter|etudier|examiner|proceder)(?: \\w+)?",
    ],
  },
  when: ({ complaint, readable }, { to }) =>
    complaint.kind === 'complaint' && !complaint.safety && !DONE.test(readable.text.slice(to, to + 70)),
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. Once we have inspected the lamp we’ll send another.',
      marks: 'Once we have inspected the lamp we’ll',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana. La nouvelle lampe part à réception.',
      marks: 'à réception',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. Once it arrives, keep the old one.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana. Une nouvelle lampe part ce soir, gardez l’ancienne.',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
});

/** What we did on receipt is told, not put off. */
const DONE = /^[^.!?]{0,40}\b(?:nous|on|je|j') ?(?:vous |l'|l[ae]s? )?(?:avons|a|ai) (?:pu |bien )?\w/;
