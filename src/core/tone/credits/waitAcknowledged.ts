import { phrase } from '../phrases';
import { creditFor } from './credit';

/** Admits that the customer has waited for this reply. */
export const waitAcknowledged = creditFor({
  en: [
    phrase(
      '(?:sorry|apolog\\w+|regret)[^.!?]{0,50}(?:wait(?:ed|ing)?|(?:late|slow|delayed|tardy) (?:reply|response|answer)',
      '|delay|(?:so|too|this) (?:late|long|slow)|took (?:us|me)|taken (?:us|me)|silence',
      '|(?:reply|replying|respond|responding|answering|answer|get back|getting back)[^.!?]{0,20}(?:late|sooner|earlier',
      '|now))',
    ),
    "you(?:'ve| have)? (?:been |had to )?wait(?:ed|ing)?|kept you waiting|left you waiting|made you wait",
    '(?:long|such a) wait|too long (?:to|a wait|without)',
    phrase(
      "should(?:'ve| have) (?:replied|answered|written|got back|gotten back|heard|responded|reached out",
      '|had (?:a|an|this) (?:reply|answer))(?: to you| from us| back)?(?: \\w+){0,2} ',
      '(?:sooner|earlier|faster|before|yesterday|already|(?:hours|days) ago)',
    ),
    'thank(?:s| you) for (?:your patience|waiting|bearing with)',
    '(?:late|slow|long) (?:reply|response|answer)|without (?:an answer|a reply|any (?:reply|answer))',
    'long time to (?:reply|answer|get back)',
    'unanswered|without (?:an? )?(?:answer|reply|word)|let (?:this|it|you) (?:drag|wait|hang)',
    'left (?:this|it) (?:so |too )?long|(?:should|ought to) have (?:come|been) (?:sooner|earlier|faster)',
    'hours? (?:late|later)|days? (?:late|later)',
    'we (?:took|have taken) (?:far |much |way )?too long',
    '(?:hours|days) (?:is|are|was) (?:far |much |way )?too long',
    '(?:unread|unanswered|ignored|silent|sat|silence|waiting|without (?:a reply|an answer))[^.!?]{0,40}(?:since|inbox|for \\w+ (?:days|hours|weeks))',
    '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|a|several|many) (?:hours?|days?|weeks?|months?) (?:to answer|to reply|without|on top of|of silence|of waiting|and no|and not)',
    "you (?:asked|wrote|posted|messaged|told us) (?:[\\w']+ ){1,5}and (?:it's|it is|this is|now it's|today is|i'm|we're)",
    'silence (?:is|was|here|since|as)|writing into silence|(?:only|just) (?:now )?(?:getting|got|come|coming) (?:back )?to (?:you|this|it)',
    "you(?:'ve| have)? had (?:no|nothing|not a) (?:reply|answer|word|response|news)|left (?:you )?hanging|(?:longer|later) than (?:it|you|we) should",
  ],
  fr: [
    phrase(
      '(?:desolee?s?|navree?s?|excus\\w+|pardon|regrett\\w+)[^.!?]{0,50}',
      '(?:attente|attendre|attendu|patienter|reponse (?:si |trop |bien )?tardive',
      '|retard (?:de|dans) (?:notre|ma|cette) reponse|tarde|ce (?:delai|retard|silence)|si tard|cette reponse',
      '|(?:repondre|reponds|repondons|revenir)[^.!?]{0,25}(?:tard|maintenant))',
    ),
    'vous (?:nous )?(?:avez|aviez|attendez) (?:deja |trop |bien trop |longtemps |beaucoup )*(?:attendu|attendez|patiente|depuis)',
    'fait attendre|laisse[es]? sans (?:reponse|nouvelles)|attendez (?:une |notre |ma )?reponse',
    "(?:longue|cette|trop d')(?: )?attente",
    '(?:repondre|reponds|repondons|reponse|repondu|revenir vers vous)[^.!?]{0,30}(?:tard|plus tot|plus vite|retard|tardive)',
    'aurions du (?:vous )?(?:repondre|ecrire|revenir)[^.!?]{0,20}(?:plus tot|avant|hier)?',
    'sans (?:reponse|nouvelles|un mot)|laisse (?:cela |ca )?trainer',
    '(?:reponse|message) (?:arrive|vient) (?:\\w+ )?tard|un jour (?:de retard|trop tard)',
    "apres (?:\\w+ ){1,2}(?:heures|jours) (?:de silence|d'attente)",
    'merci (?:de|pour) (?:votre|ta) patience|merci d.avoir (?:patiente|attendu)',
    'sans (?:reponse|nouvelles) depuis',
    'trop (?:longtemps|long) (?:a|pour|sans) (?:vous )?(?:repondre|reponse)',
    "(?:\\w+ (?:jours|heures|semaines|mois)|tout ce temps) (?:de silence|sans (?:reponse|nouvelle|un mot)|d'attente|a attendre)",
    '(?:jours?|heures?|semaines?|mois|temps|long|longtemps) (?:\\w+ )?(?:pour|avant de|a) (?:vous |te )(?:repondre|ecrire|lire|revenir|donner)',
    phrase(
      '(?:jours?|heures?|semaines?|mois) que (?:votre|vous|ta|tu|la|cette|le|ce)[^.!?]{0,40}(?:attend\\w*|est reste\\w*|dort|traine|patiente\\w*)',
      '|(?:question|message|mail|demande|courrier|mp|dossier|appel) (?:\\w+ )?(?:attend|attendait|dort|dormait|traine|trainait|est reste\\w*)',
      '|avec (?:\\w+ )?(?:\\d+|un|une|deux|trois|quatre|cinq|six|plusieurs) (?:jours?|heures?|semaines?) de retard',
    ),
    'ce silence|notre silence|en mode avion|abonnes absents',
    'ne (?:vous )?repond\\w* que|(?:deuxieme|seconde|encore une|cette) attente',
  ],
});
