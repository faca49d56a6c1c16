import { isForLater, isOurs, wordsBefore } from '../around';
import type { DraftContext } from '../context';
import { findLinks } from '../length';
import { phraseRule } from '../phraseRule';
import { type PhraseHit, phrase } from '../phrases';
import { isCredited } from '../serving';
import { SOURCES } from '../sources';

const EN_ASKED = "(?:please |kindly |you can |you may |you could |you should |you'll need to |try |just )*";
const EN_OFFICE =
  '(?:line|helpline|hotline|number|desk|support|service|team|department|centre|center|care|store|branch|shop|office)s?';
const EN_ELSEWHERE = [
  `(?:call|phone|ring) (?:us|(?:our|the) (?:\\w+ ){0,2}${EN_OFFICE}|our)|call (?:back|the|customer(?: \\w+)?|support(?: ${EN_OFFICE})?)`,
  'give (?:us|our \\w+) a (?:call|ring|shout)|(?:e-?mail|write to) (?:us|our(?: \\w+)?)',
  `contact (?:us|(?:our|the) (?:\\w+ ){0,2}${EN_OFFICE}|our(?: \\w+)?|the(?: \\w+)?|customer(?: \\w+)?|support(?: ${EN_OFFICE})?)`,
  '(?:fill|complete) (?:in |out )?(?:the|our|this|a) (?:\\w+ )?form',
  '(?:open|raise|submit|create|log|file|lodge) (?:a|an) (?:\\w+ )?(?:ticket|case|request|claim|complaint)',
  '(?:speak|talk) (?:to|with) (?:our|the|your) (?:\\w+ )?(?:team|staff|support|branch|store|desk)',
  phrase(
    '(?:visit|go to|check|see|consult|refer to|head to) (?:our|the|your nearest) (?:\\w+ )?',
    '(?:website|site|faqs?|help (?:cent(?:re|er)|pages?)|store|branch|support page)',
  ),
  'reach out to (?:us|our|the)(?: \\w+)?',
];
const FR_ASKED = phrase(
  '(?:merci de |veuillez |vous pouvez |vous pourrez |vous devez |pouvez-vous |pourriez-vous |il (?:vous )?faut ',
  "|il (?:vous )?suffit de |n'hesitez pas a |(?:nous|je) vous (?:invit\\w+|pri\\w+|conseill\\w+|recommand\\w+",
  "|propos\\w+|remerci\\w+) (?:a|de|d') ?|bien vouloir |a )+",
);
const FR_OFFICE = phrase(
  '(?:le|notre|nos|votre|la|les)(?: \\w+)? ?(?:service|support|sav|conseillers?|equipes?|client\\w*|agence|hotline',
  '|centre|assistance|boutique|magasin)(?: clients?)?',
);
const FR_PLACE =
  "(?:sur |dans |en |a )?(?:notre|nos|le|la|votre|l') ?(?:\\w+ )?(?:site|faq|agence|boutique|magasin|espace|aide|page|rubrique|conditions|reception|accueil)";
/** After a request: "merci de …". An infinitive by itself may be our own step ("je vais contacter le service"). */
const FR_TO_GO = [
  `(?:contacter|joindre|appeler|telephoner|recontacter|rappeler) (?:au )?(?:${FR_OFFICE}|directement)`,
  'nous (?:contacter|joindre|appeler|recontacter|telephoner)(?! (?:en|par) (?:mp|dm|message|prive))',
  'nous envoyer un (?:e-?mail|mail|courriel|courrier)|(?:appeler|telephoner) (?:au|le) \\d+',
  '(?:remplir|completer) (?:le|notre|ce|un) formulaire',
  '(?:ouvrir|creer|deposer|faire) une? (?:ticket|reclamation|demande|dossier)',
  `(?:vous rendre|aller|consulter|visiter|vous presenter) ${FR_PLACE}`,
  "vous (?:rapprocher|adresser) (?:de|du|a|au) ?(?:la |l')?(?:\\w+)?",
];
const FR_GO = [
  `(?:contactez|joignez|appelez|telephonez|recontactez|rappelez)[- ](?:au )?(?:${FR_OFFICE})`,
  '(?:contactez|appelez|telephonez|rappelez|joignez)-nous(?! en)|envoyez-nous un (?:e-?mail|mail|courriel|courrier)|(?:appelez|telephonez) (?:au|le) \\d+',
  '(?:remplissez|completez) (?:le|notre|ce|un) formulaire',
  '(?:ouvrez|creez|deposez|faites) une? (?:ticket|reclamation|demande|dossier)',
  `(?:rendez-vous|allez|consultez|visitez|presentez-vous) ${FR_PLACE}`,
  "(?:rapprochez|adressez)-vous (?:de|du|a|au) ?(?:la |l')?(?:\\w+)?",
];

/** The customer is sent elsewhere. */
export const burdenCall = phraseRule({
  id: 'burden-call',
  topic: 'solution',
  level: 'warn',
  why: {
    en: 'This sends the customer elsewhere: offer to make that call, or to write first.',
    fr: 'Cela renvoie le client ailleurs : proposez d’appeler, ou d’écrire le premier.',
  },
  source: SOURCES.contact,
  phrases: {
    en: [
      `${EN_ASKED}(?:${EN_ELSEWHERE.join('|')})`,
      '(?:please |kindly )?(?:call|ring|dial|phone|text) (?:on )?\\d[\\d ]{2,}(?: and (?:choose|select|press|ask)(?: \\w+){0,2})?',
      phrase(
        '(?:please |kindly |you can |you may |you could |can you |could you )+',
        '(?:report|raise|appeal|dispute|lodge|register|escalate|refer(?! to (?:this|the|these|our) (?:\\w+ )?(?:link|article|page|guide|steps|help))(?! to ?:)) (?:\\w+ ){0,2}?',
        '(?:under|in|on|via|through|with|to|at|using|by)(?: \\w+){0,4}',
      ),
      "(?:you're|you are) (?:entitled|welcome|free|able) to (?:appeal|complain|claim|apply|dispute|escalate|request|file|submit|contact)(?: \\w+)?",
      phrase(
        '(?:can|could|would|will) you (?:please )?(?:e-?mail|send|post|forward|upload|provide|supply) (?:us |me |over )?',
        '(?:\\w+ ){0,4}(?:and|,)(?: \\w+){0,6}',
      ),
      '(?:the|a|our) (?:\\w+ )?form is (?:under|on|in|available)(?: \\w+)?|at your (?:own )?(?:expense|cost|charge)',
    ],
    fr: [
      `${FR_ASKED}(?:${FR_TO_GO.join('|')})|(?:${FR_GO.join('|')})`,
      'rappelez-nous|(?:prenez|prendre) (?:donc )?(?:rendez-vous|contact|rdv) (?:avec|aupres|dans|chez|en)(?: \\w+){0,2}',
      phrase(
        '(?:saisir|solliciter|interpeller|evoquer|signaler)[^.!?]{0,50}(?:commission|mediateur|assemblee|service|courrier',
        '|recommande|formulaire|syndicat|conseil|direction)(?: \\w+){0,3}',
      ),
      '(?:par|en) (?:courrier|lettre|pli) (?:\\w+ )?(?:recommande\\w*|postal\\w*|simple)?|(?<!\\bfrais (?:de \\w+ )?(?:sont|seront|restent|est|reste) )(?:a vos frais|a votre charge)',
      "n'hesitez pas a (?:nous )?(?:revenir|relancer|reconsulter|recontacter|rappeler|retenter|reessayer|suivre|verifier)(?: \\w+){0,4}",
      phrase(
        "(?:vous pouvez|vous pourrez|il vous est possible de|libre a vous de) (?:nous le |nous la |le |la |l')?",
        '(?:retourner|renvoyer|contester|signaler|deposer|faire appel|porter|saisir|formuler|adresser|evoquer|reclamer',
        '|demander un)(?: \\w+){0,4}',
      ),
    ],
  },
  when: (draft, hit) =>
    draft.complaint.kind !== 'praise' &&
    !isAnswered(draft) &&
    !draft.complaint.safety &&
    !isOptional(draft, hit) &&
    !LIFELINE.test(hit.words),
  bad: [
    { lang: 'en', draft: 'Please call our support line.', marks: 'Please call our support line' },
    { lang: 'fr', draft: 'Merci de contacter notre service client.', marks: 'Merci de contacter notre service client' },
  ],
  good: [
    { lang: 'en', draft: 'I am calling you in five minutes.' },
    { lang: 'fr', draft: 'Je vous appelle dans cinq minutes.' },
    { lang: 'en', draft: 'We’ll contact the depot ourselves.' },
    { lang: 'fr', draft: 'Je vais contacter le service livraison pour vous.' },
    { lang: 'fr', draft: 'Sans défaut, les frais de retour restent à votre charge.' },
    { lang: 'en', draft: 'We’ve sent you an email this morning: please reply to it or call us, Ana.' },
    { lang: 'en', draft: 'The points show within 48 hours. If they are not there after that, please contact us.' },
    { lang: 'en', draft: 'Please refer to this guide: northline.example/lamps. We’d be glad to help you open a case.' },
    { lang: 'en', draft: 'Reset the lamp. If that doesn’t do the trick, call us and ask for Omar.' },
    { lang: 'en', draft: 'If you can’t contact us from the app, the desk by gate four is open.' },
    { lang: 'en', draft: 'Your new lamp is here. If you ever need to contact us, we are here all week.' },
  ],
});

/** A plain question that has its answer, or a link to it, may end with another door. */
function isAnswered({ complaint, credits, text }: DraftContext): boolean {
  const hasAnswer = credits.has('completed') || credits.has('namedTime') || findLinks(text).length > 0;
  return complaint.kind === 'question' && hasAnswer;
}

/** The emergency services, an offer for later, or the customer's own attempt to reach us, hands no work over. */
function isOptional(draft: DraftContext, hit: PhraseHit): boolean {
  if (isCredited(draft, hit, ['instruction']) || isForLater(draft, hit)) return true;
  const isToUs = /\b(?:us|nous)\b/.test(hit.words);
  if (isToUs && draft.credits.has('privateContact') && /\b(?:or|ou) $/.test(wordsBefore(draft, hit))) return true;
  return (!isToUs && isOurs(draft, hit)) || TRIED.test(wordsBefore(draft, hit));
}

const TRIED = new RegExp(
  phrase(
    '(?:if you (?:ever |still )?(?:need|want|wish|prefer) to|difficult\\w*(?: (?:a|to|in|pour))?',
    '|click(?:ing)?(?: on)?(?: the)?|tried to|trying to|failing to|unable to|cannot|can.t|couldn.t|you|when(?:ever)? you|impossible (?:de|a)|essaye de',
    '|essayer de|tente de|pu|voulu|sans|avant de)[ \'"]+$',
  ),
);

/** Help that only the one in need can call. */
const LIFELINE = /\b(?:988|911|999|112|111|116|3114|helpline|hotline|lifeline|samaritans)\b/;
