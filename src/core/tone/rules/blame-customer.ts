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
      '(?:your|user|customer|human) (?:own )?(?:fault|mistake|error|carelessness|negligence|doing|misuse|bad)(?! report| message| code)',
      "(?:because |since |as )?you (?:\\w+ )?(?:failed|neglected|forgot|refused|omitted|didn't bother|couldn't be bothered|chose not|ignored|misread|mistyped|misused|mishandled|overlooked)(?: to \\w+)?",
      "you (?:didn't|did not|haven't|have not|never) (?:even )?(?:read|follow|check|provide|update|enter|give us|tell us|ask|bother|respond|reply|look|include|select|cancel|use|set|install|register)(?:ed)?",
      'you (?:entered|gave(?: us)?|provided|typed|chose|selected|picked|used) (?:\\w+ )?(?:the |an? )?(?:wrong|incorrect|bad|invalid)(?: \\w+)?',
      "you must have \\w+|you(?:'re| are) (?:to blame|at fault|responsible for|using it wrong|holding it wrong|the one who)|you(?:'ve| have) only yourself|only (?:have )?yourself to blame|if you(?:'d| had) (?:\\w+ )?(?:read|followed|checked|called|asked|told|paid|booked|looked|listened|kept|used|arrived|bothered|updated)|blame yourself|next time,? (?:please )?(?:read|check|choose|pick|make sure|be|try reading|plan|arrive|order|think|use|remember|follow|ask|call|book)",
    ],
    fr: [
      "(?:c'est |bien )?(?:de )?votre (?:propre )?(?:faute|negligence|imprudence|inattention)|(?:erreur|faute|negligence|oubli) (?:venant )?de votre (?:part|cote)|votre erreur|(?:ta|de ta) faute",
      "vous (?:n'avez pas|n'avez jamais|avez (?:mal|omis|oublie|neglige|refuse|ignore)|n'aviez pas) ?(?:de |d')?(?:lu|suivi|respecte|verifie|pris|renseigne|fourni|coche|saisi|lire|verifier|suivre|pense|daigne|repondu|indique|precise|utilise|communique|compris|fait attention|choisi|mis a jour|fait)?",
      'vous vous etes (?:trompee?|mal)|vous (?:etes|seriez) (?:responsable|fautif|fautive|en tort)|(?:par|de) votre (?:faute|propre fait)|si vous aviez \\w+|prenez-vous-en a vous|a vous de (?:faire attention|verifier|lire)|vous avez (?:saisi|entre|indique|donne|choisi|utilise|renseigne) (?:\\w+ )?(?:une? |la |le )?mauvais\\w*|la prochaine fois,? (?:lisez|verifiez|choisissez|pensez|prenez|faites|soyez|essayez|arrivez|commandez|evitez|demandez)',
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
