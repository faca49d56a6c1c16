import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Asking for personal data in public. */
export const publicDataRequest = phraseRule({
  id: 'public-data-request',
  topic: 'privacy',
  level: 'warn',
  why: {
    en: 'This may lead the customer to post personal details for all to read: ask in private.',
    fr: 'Le client pourrait publier ses données aux yeux de tous : demandez en privé.',
  },
  source: SOURCES.privacy,
  phrases: {
    en: [
      phrase(
        "(?:send|give|tell|share|post|reply with|provide|confirm|let us (?:have|know)|what(?:'s| is))",
        '(?: (?:us|me|here|with us))? (?:your|with your|the) (?:full )?(?:e-?mail|phone|order|account|card|booking|customer',
        '|address|name and|date of birth|postcode|policy|reference|mobile|contact|tracking|iban|password)(?: \\w+)?',
        '(?: (?:address|number|details|reference))?',
      ),
      phrase(
        "(?:send|give|tell|share|post|reply with|provide|confirm|comment with|drop|let us (?:have|know)|what(?:'s| is| was)|need) (?:[\\w']+ ){0,4}?(?:your|full|the (?:last|first|long)|both|and) (?:\\w+ ){0,2}?",
        '(?:full name|surname|(?:maiden|last) name|postcode|date of birth|d\\.?o\\.?b|(?:first|last|final) (?:\\w+ )?digits|long (?:card )?number|sort code|cvv|security (?:code|answer|number)',
        '|pin|passcode|password|passport|national insurance|social security|medical|diagnosis|bank details|card details|account number',
        '|(?:mobile|phone|card|order|booking|policy|membership|customer) number|home address|e-?mail(?: address)?)(?: (?:\\w+ ){0,5}(?:card|birth|digits|number|name|postcode))?',
      ),
    ],
    fr: [
      phrase(
        '(?:envoyez|donnez|communiquez|indiquez|precisez|partagez|transmettez|confirmez|envoyer|donner|communiquer|indiquer',
        '|preciser|transmettre|quel(?:le)? est)(?:[- ](?:nous|moi))? (?:ici |votre|vos|le|la|ton) ?(?:votre |vos )?',
        '(?:numero|adresse|e-?mail|mail|telephone|date de naissance|nom et|coordonnees|identifiant|reference|iban',
        "|mot de passe|rib)(?: (?:de|d'|complete|client|mail|postale)(?: ?\\w+)?)?",
      ),
    ],
  },
  // With these, somebody else could pass for the customer.
  levelFor: ({ readable }, { from }) => (SECRET.test(askedFrom(readable.text, from)) ? 'error' : 'warn'),
  when: (draft, hit) =>
    !OFFERED.test(hit.words) &&
    !/\b(?:dms?|mps?|mp|privately|private|prives?|privee|direct message|(?:reponse|repondant|retour) (?:au|du|a notre|a mon) (?:e-?mail|mail|message))\b/.test(
      draft.readable.text.slice(Math.max(0, hit.from - 80), hit.to + 120),
    ),
  bad: [
    { lang: 'en', draft: 'What’s your order number?', marks: 'What’s your order number' },
    { lang: 'fr', draft: 'Quel est votre numéro de commande ?', marks: 'Quel est votre numéro de commande' },
  ],
  good: [
    { lang: 'en', draft: 'I’ve sent you a DM: tell us your order number there.' },
    { lang: 'fr', draft: 'Je vous ai écrit en MP : donnez-nous votre numéro de commande là-bas.' },
    { lang: 'fr', draft: 'Merci de nous indiquer votre numéro de contrat en réponse au mail parti ce matin.' },
  ],
});

const SECRET =
  /birth|\bdob\b|digits|long|sort code|cvv|security|\bpin\b|pass(?:code|word|port)|insurance|medical|diagnosis|bank|card/;
/** What we give is not asked for. */
const OFFERED = /(?:you|your \w+) (?:a|an|our|my|the) |\bsend you\b|\bour\b|\bmy\b/;

/** The request to its full stop: a list may begin with a name and end with a secret. */
function askedFrom(text: string, from: number): string {
  return /^[^.!?\n]*/.exec(text.slice(from))?.[0] ?? '';
}
