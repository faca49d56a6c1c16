import { isForLater, isOurs } from '../around';
import type { DraftContext } from '../context';
import { postSaying } from '../example';
import { isGift } from '../gift';
import { phraseRule } from '../phraseRule';
import { type PhraseHit, phrase } from '../phrases';
import { SOURCES } from '../sources';

/** The only step in the reply is the customer’s. */
export const customersErrand = phraseRule({
  id: 'customers-errand',
  topic: 'solution',
  level: 'warn',
  why: {
    en: 'Here the customer has the work to do: take the step yourself, or say what you do beside it.',
    fr: 'Ici, c’est au client d’agir : faites la démarche vous-même, ou dites ce que vous faites de votre côté.',
  },
  source: SOURCES.contact,
  phrases: {
    en: [
      phrase(
        "(?:(?<![a-z0-9,'] )|(?<=(?:and|then|but|so|please) )|(?:please|kindly) )",
        '(?:call|ring|phone|e-?mail|mail|write to|contact|report|appeal|apply|submit|fill|complete|book|rebook|visit|bring',
        '|return|post|send|upload|provide|supply|register|log|raise|file|lodge|claim|speak|talk|attach|forward|print|collect',
        '|fetch|go to|drop|take it|take them|pop|come|get in touch|reach out|chat|scan|queue|wait|re-?apply|re-?order',
        '|re-?submit)(?<!(?:call|ring|phone|mail|to|contact|touch|out)(?= (?:us|me|our)))',
        '(?= (?:us|me|our|the|your|a|an|it|them|this|to|on|in|at|by|with|via|any|all|back|for|through|into|\\d|photos?|proof',
        "|details))(?: [\\w']+){0,4}",
      ),
      phrase(
        "(?:you(?: can| could| may| might|'ll need to| will need to|'d need to| need to| should|'re welcome to",
        "| are welcome to| are entitled to|'re entitled to| have the right to)",
        "|(?:can|could|would|will) you(?: please| kindly)?|we'd (?:ask|invite|encourage|advise) you to|(?:feel|are) free to) ",
        '(?:also |always |still |then )?(?:call|ring|phone|e-?mail|mail|write to|contact|report|appeal|apply|submit|fill',
        '|complete|book|rebook|visit|bring|return|post|send|upload|provide|supply|register|log|raise|file|lodge|claim|speak',
        '|talk|attach|forward|print|collect|fetch|go to|drop|take it|take them|pop|come|get in touch|reach out|chat|scan',
        "|queue|wait|re-?apply|re-?order|re-?submit)(?: [\\w']+){0,4}",
      ),
      "have you tried (?:\\w+ing|a \\w+)(?: [\\w']+){0,6}",
      phrase(
        '(?:(?:go|come|try|wait|take|put|turn|unplug|restart|remove|delete|reinstall|clear|log|sign|open|click|tap|press|hold|enter|scroll|select|check|reset',
        '|download|print|fill|scan|post|send|call|switch|plug|hit|choose|find|type|update)\\b[^.!?,;:]{0,40}[,;:] (?:and |then )*){2,}',
        '(?:go|come|try|wait|take|put|turn|unplug|restart|remove|delete|reinstall|clear|log|sign|open|click|tap|press|hold|enter',
        '|scroll|select|check|reset|download|print|fill|scan|post|send|call|switch|plug|hit|choose|find|type|update|reply|tell)\\b[^.!?]*',
      ),
      phrase(
        '(?:can|may|must|should|has to|have to|needs? to) (?:\\w+ )?be (?:appealed|requested|claimed|reported|made|submitted|lodged|raised|disputed|obtained|arranged',
        '|booked|changed|returned|collected|ordered|challenged|contested|registered|filed|sent) (?:\\w+ ){0,4}?(?:by|via|through|using|online|in writing|at|on|from|within)(?: \\w+){0,4}',
      ),
      '(?:maybe|perhaps|why not|might be worth) (?:you could |you might |to )?(?:giv(?:e|ing)|try(?:ing)?|ring(?:ing)?|call(?:ing)?|ask(?:ing)?|pop(?:ping)?|drop(?:ping)?|check(?:ing)?|contact(?:ing)?)(?: \\w+){0,6}',
      phrase(
        "(?:(?<![a-z0-9,'] )|(?<=(?:and|then|please|just|so) ))(?:hang up|pop back|pop (?:in|down|along|over)|quote|produce|present|show|state|note down|keep trying|try (?:again|later|before|after|calling|ringing|another)",
        "|complete|follow|refer to|go (?:back|online|through|via)|make (?:an appointment|a claim|your way)|have (?:your|the) \\w+ (?:ready|to hand)|wait until|check back)(?: [\\w']+){1,6}",
      ),
      'have you (?:signed|registered|applied|checked|looked|read|downloaded|called|contacted|spoken|filled|enabled|updated)(?: [\\w]+){0,5}',
    ],
    fr: [
      phrase(
        '(?:veuillez|merci de|vous (?:pouvez|pourrez|devez|devrez)|(?:pouvez|pourriez|voulez)-vous',
        '|il (?:vous )?(?:faut|faudra|suffit de|suffira de|convient de)|(?:nous|je) vous (?:invit\\w+|conseill\\w+',
        "|recommand\\w+|suggere\\w*|propos\\w+|pri\\w+) (?:a|de)|libre a vous de|n'hesitez pas a|pensez a) ",
        "(?:nous |le |la |les |lui |y |bien |d'abord |alors |aussi )*(?:appeler|rappeler|telephoner|contacter|joindre|ecrire",
        '|envoyer|renvoyer|retourner|adresser|deposer|saisir|remplir|completer|prendre|vous rendre|vous adresser',
        '|vous rapprocher|vous presenter|vous connecter|signaler|declarer|faire|formuler|reclamer|demander|solliciter',
        '|transmettre|fournir|joindre|apporter|rapporter|ramener|venir|passer|repasser|consulter|imprimer|patienter|attendre',
        "|recommander|racheter|reserver|effectuer|contester|prevoir)\\b(?: [\\w'-]+){0,4}",
      ),
      phrase(
        "(?:(?<![a-z0-9,'] )|(?<=(?:puis|et|mais|alors|donc) ))(?:appelez|rappelez|telephonez|contactez|joignez|ecrivez",
        '|envoyez|renvoyez|retournez|adressez|deposez|saisissez|remplissez|completez|prenez|rendez-vous|rapprochez-vous',
        '|presentez-vous|connectez-vous|signalez|declarez|faites|formulez|reclamez|demandez|sollicitez|transmettez|fournissez',
        '|apportez|rapportez|ramenez|venez|passez|repassez|imprimez|patientez|attendez|effectuez|contestez)',
        "(?= (?:le|la|les|l'|un|une|des|du|au|aux|a|en|sur|votre|vos|notre|nos|par|dans|avec|nous|jusqu|directement|aupres",
        "|ici|simplement|\\d))(?: [\\w'-]+){0,4}",
      ),
    ],
  },
  when: (draft, hit) =>
    draft.complaint.kind === 'complaint' &&
    !draft.complaint.isRequest &&
    !draft.complaint.safety &&
    !isHelped(draft) &&
    !isAside(draft, hit),
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. You can return the lamp at the depot.',
      marks: 'You can return the lamp at the',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana. Vous pouvez rapporter la lampe au dépôt.',
      marks: 'Vous pouvez rapporter la lampe au dépôt',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. I’ll collect the lamp on Monday; please send me a photo of the bill by then.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana. Je passe prendre la lampe lundi ; envoyez-moi la facture d’ici là.',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
    {
      lang: 'en',
      draft: 'You can return it at any store.',
      given: { post: postSaying('@northline can I return a lamp?', 'en') },
    },
  ],
});

/** Where we act as well, a request beside it is a request. */
function isHelped(draft: DraftContext): boolean {
  return draft.credits.has('privateContact') || isGift(draft);
}

/** Our own step, an offer for later, or something that burden rules already speak of. */
function isAside(draft: DraftContext, hit: PhraseHit): boolean {
  return isOurs(draft, hit) || isForLater(draft, hit) || RESCUE.test(hit.words);
}

/** Help from outside that nobody can call for them. */
const RESCUE =
  /emergency|doctor|\bgp\b|police|hospital|ambulance|fire|999|112|911|988|111|helpline|hotline|lifeline|samaritans|crisis|urgences|pompiers|medecin|samu|centre antipoison|\b1[578]\b/;
