import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** The customer is told that it is their fault. */
export const blameCustomer = phraseRule({
  id: 'blame-customer',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'These words put the blame on the customer: say what happened and what you will do.',
    fr: 'Ces mots rejettent la faute sur le client : dites ce qui s’est passé et ce que vous ferez.',
  },
  source: SOURCES.repair,
  phrases: {
    en: [
      '(?:your|user|customer|operator) (?:own )?(?:fault|mistake|error|carelessness|negligence|misuse)(?! report| message| code)',
      "(?:because |since |as )?you (?:\\w+ )?(?:failed|neglected|forgot|refused|omitted|didn't bother|couldn't be bothered|chose not|ignored|misread|mistyped|misused|mishandled|overlooked)(?: to \\w+)?",
      "you (?:didn't|did not|haven't|have not|never) (?:even )?(?:read|follow|check|provide|update|enter|give us|tell us|ask|bother|respond|reply|look|include|select|cancel|use|set|install|register)(?:ed)?",
      'you (?:entered|gave(?: us)?|provided|typed|chose|selected|picked|used) (?:\\w+ )?(?:the |an? )?(?:wrong|incorrect|bad|invalid)(?: \\w+)?',
      "you must have \\w+|you(?:'ve| have)? (?:obviously|clearly|probably|possibly|likely|surely|simply|evidently) (?:\\w+ )?\\w+|you(?:'re| are) (?:to blame|at fault|responsible for|using it wrong|holding it wrong|the one who)|you(?:'ve| have) only yourself|only (?:have )?yourself to blame|if you(?:'d| had) (?:\\w+ )?(?:read|followed|checked|called|asked|told|paid|booked|looked|listened|kept|used|arrived|bothered|updated)|blame yourself|(?:improper|incorrect|wrong|bad|careless|inappropriate) (?:use|usage|handling|storage|installation)|misus\\w+|mishandl\\w+|(?:caused|done|broken|damaged) by (?:you|the (?:user|customer)|your)|(?:maybe|perhaps|possibly) you (?:\\w+ )?\\w+(?:ed|t|n|d) |(?:maybe|perhaps|next time),? (?:try|read|check|plan|arrive|leave|book|don't|be|look|listen|learn|remember|follow)|that's what happens when|you (?:left|dropped|waited|ordered|booked|arrived|missed|clicked|chose|signed|agreed|accepted) (?:it |the |your |to |too |so |in )|your (?:poor|lack of|bad|own|failure to) (?:planning|choice|decision|organisation|attention|care|preparation|phone|device|connection|handling)|next time,? (?:please )?(?:read|check|choose|pick|make sure|be|try reading|plan|arrive|order|think|use|remember|follow|ask|call|book)",
    ],
    fr: [
      "(?:c'est |bien )?(?:de )?votre (?:propre )?(?:faute|negligence|imprudence|inattention)|(?:erreur|faute|negligence|oubli) (?:venant )?de votre (?:part|cote)|votre erreur|(?:ta|de ta) faute",
      "vous avez (?:mal |omis|oublie|neglige|refuse|ignore)(?: ?(?:de |d')?\\w+)?|vous (?:n'avez|n'aviez) (?:pas|jamais) (?:de |d'|bien |meme )?(?:lu|suivi|respecte|verifie|pris|renseigne|fourni|coche|saisi|lire|verifier|suivre|pense|daigne|repondu|indique|precise|utilise|communique|compris|fait attention|choisi|mis a jour)",
      "vous vous etes (?:trompee?|mal)|vous (?:etes|seriez) (?:responsable|fautif|fautive|en tort)|(?:par|de) votre (?:faute|propre fait)|si vous aviez \\w+|prenez-vous-en a vous|a vous de (?:faire attention|verifier|lire)|vous avez (?:saisi|entre|indique|donne|choisi|utilise|renseigne) (?:\\w+ )?(?:une? |la |le )?mauvais\\w*|(?:mauvaise|mauvais) (?:utilisation|usage|manipulation|installation|entretien|choix) ?(?:de votre part)?|(?:erreur|faute) d'(?:utilisation|inattention)|(?:c'est vous qui|vous etes celui qui|vous etes celle qui) (?:avez|n'avez|auriez|devez|deviez)(?: \\w+)?|vous (?:les |l'|la |le )?avez (?:forcement|du|probablement|surement|certainement|sans doute|peut-etre) (?:\\w+ |mal |oublie|rate|casse|rater|oublier|mal)\\w*|votre (?:manque|absence|defaut) (?:de|d')(?: ?\\w+)?|(?:fallait|faut|faudrait|il faudrait) (?:bien |mieux |juste |peut-etre )?(?:lire|verifier|faire attention|y penser|reflechir|arriver|prevoir|anticiper|commander|regarder|ecouter)|voila ce qui arrive quand|prenez-vous(?: y)? (?:plus tot|a l'avance)|pensez a (?:verifier|lire|bien)|vous (?:auriez mieux fait|n'aviez qu'a)|la prochaine fois,? (?:lisez|verifiez|choisissez|pensez|prenez|faites|soyez|essayez|arrivez|commandez|evitez|demandez)",
    ],
  },
  bad: [
    { lang: 'en', draft: 'That was your own fault.', marks: 'your own fault' },
    { lang: 'en', draft: 'You failed to read the label.', marks: 'You failed to read' },
    { lang: 'fr', draft: 'C’est une erreur de votre part.', marks: 'erreur de votre part' },
    { lang: 'fr', draft: 'La prochaine fois, choisissez un point relais.', marks: 'La prochaine fois, choisissez' },
  ],
  good: [
    { lang: 'en', draft: 'I don’t blame you for being angry.' },
    { lang: 'en', draft: 'It is not your fault, Sam: our label was unreadable.' },
    { lang: 'fr', draft: 'C’est de notre faute, pas de la vôtre.' },
    { lang: 'fr', draft: 'Ce n’est pas votre faute, Sam.' },
  ],
});
