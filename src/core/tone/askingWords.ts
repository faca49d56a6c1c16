import type { Language } from '../brand';
import { phrase } from './phrases';

/** Phrases of those who ask and do not complain, over the readable form of their post. */
type Words = Record<Language, readonly string[]>;

/** A question without its mark. */
export const QUESTION: Words = {
  en: [
    'how (?:do|can|would|long|much|to)|where (?:do|can|is|are)|when (?:do|does|is|are|will)|(?:is|are) there',
    'do you (?:have|do|ship|sell|open|take|accept)|can (?:i|you|we)|any (?:chance|idea|news on)',
  ],
  fr: [
    "questions? (?:sur|concernant|au sujet)|demandes? (?:d'information|de renseignement)s?|on fait comment|comment (?:on|je|faire|puis-je|peut-on|se)|(?:est-ce que|est-ce qu') ?(?:vous|je|on|il|c)",
    "c'est (?:possible|quand|combien|ou)|vous (?:avez|faites|ouvrez|livrez|prenez|acceptez) (?:\\w+ ){0,4}\\?",
    '(?:ou|quand|combien|quel(?:le)?s?) (?:puis|peut|est|sont|coute|ouvre)',
  ],
};

/** Trouble of one's own making with what one signs in or travels with: help is asked for, not an apology. */
export const OWN_SLIP: Words = {
  en: [
    phrase(
      "i(?:'ve| have|'d| had)? (?:\\w+ )?(?:forgot(?:ten)?|lost|deleted|removed|misplaced|mistyped|mislaid|scratched|uninstalled|changed|left) ",
      '(?:\\w+ ){0,3}(?:password|passcode|phone|number|email|account|code|pin|card|key|login|log-?in|username|access|device|2fa|verification|authenticator|receipt|ticket|bag|umbrella|jacket|wallet|purse|glasses|badge|adress|address)',
    ),
    "i (?:don't|do not|can't|cannot) remember (?:my|the|which|what)",
  ],
  fr: [
    phrase(
      "j'ai (?:\\w+ )?(?:oublie|perdu|egare|supprime|efface|change|desinstalle|laisse|raye) ",
      '(?:\\w+ ){0,3}(?:mot de passe|telephone|portable|numero|mail|compte|code|carte|cle|identifiants?|acces|appareil|ticket|billet|facture|recu|sac|parapluie|veste|portefeuille|lunettes|badge|adresse)',
    ),
    'je ne (?:me souviens|me rappelle|retrouve) (?:plus|pas)',
  ],
};
