import { phrase } from '../phrases';
import { creditFor } from './credit';

/** We open the private channel: written already, or about to be, by us. */
export const privateContact = creditFor({
  en: [
    phrase(
      "(?:i|we)(?:'ve| have)? ?(?:just |already )?(?:sent|dm'?d|dm'?ed|dmed|messaged|written|wrote|dropped|emailed|called",
      '|phoned|replied|pinged|contacted|put)(?: to)?(?: you| it| this| the \\w+| your \\w+| everything| all the details',
      '| details| an? \\w+(?: \\w+)?)?(?: just now)?(?: (?:a|by|via|in|through|in a|to your|to you in a|to you by))* ?',
      '(?:private )?(?:dms?|direct message|private message|privately|message|inbox|messages|private|email|phone|you)',
    ),
    phrase(
      "(?:i|we)(?:'m| am|'re| are|'ll| will)(?: now| just| also)? (?:be )?",
      '(?:dm|dming|messag(?:e|ing)|sending you|send you|writ(?:e|ing)(?: to)? you|call(?:ing)? you|phon(?:e|ing) you',
      '|ring(?:ing)? you|contact(?:ing)? you|email(?:ing)? you|tak(?:e|ing) (?:this|it) (?:to|into) (?:dms?|private)',
      '|reach(?:ing)? out to you)',
    ),
    "(?:check|see|it(?:'s| is)|look in|waiting in|details(?: are)? in|is in|are in) (?:in )?your (?:dms?|inbox|messages|direct messages)",
    "(?:i|we)(?:(?:'ve| have))? (?:just |already |also )?(?:sent|written) (?:you )?an? (?:[\\w-]+ )?(?:e-?mail|sms|letter|text)(?: to (?:you|your))?|(?:team|colleague|manager|agent|department|specialist) (?:has |have )?(?:just |already )?(?:emailed|messaged|called|phoned|written to|(?:reached out|sent (?:an? \\w+|word)) to|sent) you",
    "(?:have|has|'ve|i|we) (?:already |also )?(?:tried|attempted|been (?:trying|attempting)) to (?:reach(?: out to)?|call|contact|phone|ring|get hold of) you",
    '(?:my|our) (?:dm|message) is|(?:a |our )?(?:dm|message) is (?:on its way|in your|waiting)',
    '(?:in|by) (?:my|our|the) dm(?! us)|(?:e-?mail|message|dm|letter) (?:has been|was) (?:already )?(?:sent|written) to you',
    'calling (?:you|the number|your (?:number|mobile))|(?:ring|call|phone|text|message)(?:ing)? (?:you )?(?:on|at) (?:the|your) number',
    phrase(
      "(?:i|we)(?:'ve| have)? (?:just |already |now |also )?(?:written|emailed|e-mailed|texted|messaged|phoned|rung|called)(?: to)? ",
      '(?:you\\b|him\\b|her\\b|them\\b|your (?:husband|wife|mum|mother|dad|father|son|daughter|partner|nan|gran|sister|brother|office|school)\\b)',
    ),
    "(?:my|our|the|his|her) (?:\\w+ )?(?:number|line|extension|details|email|mobile)(?:'s| is| are) (?:already |now )?in your (?:inbox|dms?|messages)|(?:dm'd|dm'ed|messaged|texted) (?:you )?(?:the|my|our|a|his|her) (?:\\w+ )?(?:number|line|link|details|address)",
  ],
  fr: [
    "(?:je|nous|on) (?:viens|venons|vient) (?:juste )?de (?:vous |t'|te )?(?:ecrire|envoyer|contacter|appeler|laisser|repondre|joindre|mettre)",
    phrase(
      "(?:je|nous|on) (?:vous|t'|te) ?(?:ai|avons|a)? ?(?:deja )?(?:ecri(?:t|s|vons|rai|rons|vez)|envo(?:ye|ie|yons)",
      '|adress(?:e|ons)|contact(?:e|ons|erai|erons)|appell?(?:e|ons|erai|erons)|rappell?(?:e|ons|erai|erons)',
      '|recontact(?:e|ons|erai|erons)|joi(?:ns|gnons)|laisse|repond(?:s|ons)(?= (?:en|par) (?:mp|dm|message|prive)))',
      '(?:[^.!?,;:]{0,30}(?:mp|dm|message|prive|mail|telephone))?',
    ),
    "(?:regardez|consultez|voyez|c'est dans|tout est dans|details? (?:sont )?(?:dans|en)) (?:vos|votre) (?:mp|messages?|messagerie|boite|dm)",
    '(?:mon|notre) (?:mp|message prive|message) (?:est|vous)|(?:mp|message prive) (?:envoye|parti)',
    '(?:e-?mail|mail|mp|courrier|message) vous (?:a|ont) (?:deja |bien )?ete (?:adresse|envoye|transmis)',
    '(?:une? |notre |mon |ma )(?:expert|conseill|collegue|collaborat|responsable|technicien)\\w*(?: \\w+){0,5} va (?:vous )(?:r?appeler|(?:re)?contacter|ecrire|joindre)',
    "vous (?:attend|trouverez)[^.!?]{0,20}(?:mp|messages?)|en mp a l'instant",
  ],
});
