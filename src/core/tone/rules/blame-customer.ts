import { isSupposed } from '../around';
import { attackLevel } from '../gift';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
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
  levelFor: attackLevel,
  phrases: {
    en: [
      'you did (?:choose|pick|opt|select|agree|sign|book|tick|accept)(?: \\w+){0,3}',
      '(?:your|user|customer|operator) (?:own )?(?:fault|mistake|error|carelessness|negligence|misuse)(?! reports?| messages?| codes?| screens?)',
      phrase(
        "(?:because |since |as )?you (?:(?!what|where|how|why|which|who)\\w+ )?(?:failed|neglected|forgot|refused|omitted|didn't bother|couldn't be bothered",
        '|chose not|ignored|misread|mistyped|misused|mishandled|overlooked)(?: to \\w+)?',
      ),
      phrase(
        "you (?:didn't|did not|haven't|have not|never) (?:even )?(?:read|follow|check|provide|update|enter|give us|tell us",
        '|ask|bother|respond|reply|look|include|select|cancel|use|set|install|register)(?:ed)?',
      ),
      'you (?:entered|gave(?: us)?|provided|typed|chose|selected|picked|used) (?:\\w+ )?(?:the |an? )?(?:wrong|incorrect|bad|invalid)(?: \\w+)?',
      phrase(
        '(?:parents|customers?|passengers|travellers|users|owners|everyone|one) (?:should|must|has to|have to|ought to) ',
        '(?:always |really |also |just )?(?:read|check|supervise|watch|plan|look|keep an eye|know|take care|be careful',
        '|pay attention)(?: \\w+)?',
      ),
      phrase(
        'your (?:mother|mum|mom|father|dad|wife|husband|son|daughter|kids?|child|children|gran\\w*|friend|family) should',
        "(?:n't)? (?:have )?(?!been|be|had|never|not|received|got|get|have)\\w+(?: \\w+)?",
      ),
      "(?:that's|it's|this is|that is) on you|you had one job",
      'you were (?:rude|impolite|aggressive|late|abusive|shouting)(?: (?:to|with|at) \\w+)?',
      "you(?:'d| had| have) (?:asked|signed up) for (?:it|this)",
      'you must have (?!felt|been|waited|had|found|wondered|suffered|spent|an?\\b|the\\b|your\\b|at\\b|to\\b)\\w+',
      phrase(
        "you(?:'ve| have| were)? (?:obviously|clearly|probably|possibly|likely|surely|simply|evidently) ",
        '(?!deserved|waited|expected|wanted|needed|tried|loved|enjoyed|noticed)',
        "(?:\\w+ed|didn't|did not|haven't|have not|never|don't|forgot|misread|left|put|read|got|sent|made|did)(?: \\w+)?",
      ),
      "you(?:'re| are) (?:to blame|at fault|responsible for|using it wrong|holding it wrong|the one who)",
      "you(?:'ve| have) only yourself|only (?:have )?yourself to blame",
      "if you(?:'d| had) (?:\\w+ )?(?:read|followed|checked|called|asked|told|paid|booked|looked|listened|kept|used|arrived|bothered|updated)",
      'blame yourself',
      phrase(
        '(?:improper|incorrect|wrong|bad|careless|inappropriate) (?:use|usage|handling|storage|installation)',
        '(?! (?:by|from|on|of) (?:us|our|the (?:courier|carrier|driver)))',
      ),
      '(?:you|your|have|customer) (?:misus\\w+|mishandl\\w+)|(?:caused|done|broken|damaged) by (?:you|the (?:user|customer)|your)',
      '(?:maybe|perhaps|possibly) you (?:(?!need|would|could|should)\\w+ )?(?:(?!need)\\w+ed|left|lost|forgot|put|misread|bought|sent|meant|got)(?= )',
      "(?:maybe|perhaps),? (?:read|plan|arrive|leave|book|pay|don't|listen|learn|remember)(?: [\\w']+){0,2}",
      "(?:maybe|perhaps|just|try) (?:[\\w']+ ){1,5}next time(?=[ ]?(?:[.!?…]|$))",
      "that's what happens when",
      phrase(
        'you (?:left|dropped|missed|clicked|chose|picked|signed|agreed|accepted) (?:it|the|your|to|this|that)',
        '(?! (?:phone|number|details|message|review|comment|feedback|time))',
        '(?![^.!?]*\\b(?:because (?:of us|we|our)|and we|but we|our (?:fault|mistake|delay)))',
      ),
      'you (?:waited|ordered|booked|arrived|called|wrote|reported) (?:it )?(?:far |much )?too (?:late|long to)',
      'your (?:poor|lack of|bad|own|failure to) (?:planning|choice|decision|organisation|attention|care|preparation|phone|device|connection|handling)',
      phrase(
        "next time,? (?:please |just )?(?:don't|leave|choose|pick|make sure|be|try reading|plan|arrive|order|think|use",
        '|remember|follow|ask|call|book|try|look|listen|learn)',
      ),
      phrase(
        '(?:nobody|no ?one) (?:came to|answered|was (?:in|home|at home|there|available))(?: (?:the|at the|to) (?:door|bell|phone',
        '|intercom|gate|take|receive|sign|address))*',
      ),
      phrase(
        'when (?:customers?|users|people|parents|owners|guests|passengers|drivers|members|shoppers|tenants|patients|riders) ',
        '(?!are |were |have |get |need|want|tell|ask|report|contact|trust|call|write|arrive)\\w+(?: \\w+){0,2}',
      ),
      phrase(
        "(?:(?:someone|somebody|people|customers?|users?|owners?|parents|guests?|households?)(?:'s?)?|their|your) own ",
        '(?:wi-?fi|router|settings?|phone|device|password|equipment|wiring|connection|setup|set-up|end|side|browser|bank)',
      ),
    ],
    fr: [
      'vous (?:aviez|avez) (?:tout de meme |pourtant |bien |quand meme |vous-meme )(?:choisi|opte|coche|accepte|selectionne|signe|valide|demande)(?: \\w+){0,3}',
      "(?<!(?:n'est|n'etait|n'y est|ne sont) (?:pas |en rien |nullement )?)(?:c'est |bien )?(?:de )?votre (?:propre )?(?:faute|negligence|imprudence|inattention)",
      '(?:erreur|faute|negligence|oubli) (?:venant )?de votre (?:part|cote)|votre erreur|(?:ta|de ta) faute',
      phrase(
        'vous avez (?:mal (?:lu|compris|saisi|rempli|regle|monte|installe|utilise|branche|choisi|ferme|emballe|note|indique',
        "|renseigne|gere|range)|omis|oublie|neglige|refuse|ignore)(?: ?(?:de |d')?\\w+)?",
      ),
      phrase(
        "vous (?:n'avez|n'aviez) (?:pas|jamais) (?:de |d'|bien |meme )?(?:lu|suivi|respecte|verifie|pris|renseigne|fourni",
        '|coche|saisi|lire|verifier|suivre|pense|daigne|repondu|indique|precise|utilise|communique|compris|fait attention',
        '|choisi|mis a jour)',
      ),
      'vous vous etes (?:trompee?|mal)|vous (?:etes|seriez) (?:responsable|fautif|fautive|en tort)',
      '(?:par|de) votre (?:faute|propre fait)|si vous aviez \\w+|prenez-vous-en a vous',
      'a vous de (?:faire attention|verifier|lire)',
      'vous avez (?:saisi|entre|indique|donne|choisi|utilise|renseigne) (?:\\w+ )?(?:une? |la |le )?mauvais\\w*',
      phrase(
        '(?:mauvaise|mauvais) (?:utilisation|usage|manipulation|installation|entretien|choix)(?: de votre part)?',
        '(?! (?:de notre|de nos|par no|chez nous|du (?:livreur|transporteur|technicien)))',
      ),
      "vous (?:l[ea]s? |l'|en |y )?(?:avez|aviez) (?:bien |pourtant |vous-meme )?(?:refuse|decline|ignore|neglige)\\w*|vous (?:avait|avaient) (?:bien |pourtant )?ete (?:propose|recommande|conseille|indique|signale|precise|rappele|communique)\\w*",
      "(?:erreur|faute) d'(?:utilisation|inattention)",
      phrase(
        'votre \\w+ (?:\\w+ ){0,3}?(?:n.a pas (?:respecte|suivi|tenu compte|ete (?:faite?|formulee?|deposee?|declaree?|signalee?)',
        ' (?:dans|a temps|avant|en|selon|par les?))|ne (?:respecte|correspond) pas)(?: \\w+){0,2}',
      ),
      phrase(
        '(?:dossier|demande|declaration|formulaire|adresse|saisie)(?: (?!est|etait)\\w+){0,4} (?:est|etait|etant|reste|demeure|semble) ',
        '(?:toujours |encore |donc )?(?:incompl|erron|inexact|illisible|hors delai|incorrect|non conforme)\\w*',
      ),
      "n'av(?:ait|iez|aient|ais) qu'a(?: \\w+)?|vous (?:avez ete|etiez) (?:impolie?|agressi\\w+|desagreable|grossi\\w+|insultante?|en retard)",
      "(?:c'est vous qui|vous etes celui qui|vous etes celle qui) (?:avez|n'avez|auriez|devez|deviez)(?: \\w+)?",
      phrase(
        "vous (?:les |l'|la |le )?avez (?:forcement|probablement|surement|certainement|sans doute|peut-etre|bien du|du) ",
        '(?:mal|oublie|rate|casse|perdu|mis|laisse|saisi|confond|tromp|fait|clique|mal )\\w*(?: \\w+)?',
      ),
      "votre (?:manque|absence|defaut) (?:de|d')(?: ?\\w+)?",
      phrase(
        '(?:fallait|faudrait|il faudrait) (?:bien |mieux |juste |peut-etre )?',
        '(?:lire|verifier|faire attention|y penser|reflechir|arriver|prevoir|anticiper|commander|regarder|ecouter)',
      ),
      phrase(
        '(?:parents|clients|passagers|voyageurs|utilisateurs|usagers) (?:doivent|devraient) (?:aussi |bien |toujours )?',
        '(?:lire|verifier|surveiller|prevoir|faire attention|savoir|regarder)(?: \\w+)?',
      ),
      "vous (?:etiez|etes|aviez) (?:sans doute|probablement|surement|certainement|forcement) (?!decue?|en colere|fachee?|inquiete?|nombreu)[\\w']+(?: \\w+)?",
      "voila ce qui arrive quand|prenez-vous(?: y)? (?:plus tot|a l'avance)|(?:il )?faut (?:bien )?(?:lire|reflechir|y penser|faire attention)",
      "(?:lisez|verifiez|choisissez|pensez|prenez|partez|faites|soyez|arrivez|commandez|evitez|demandez) (?:[\\w']+ ){0,4}la prochaine fois",
      "vous (?:auriez mieux fait|n'aviez qu'a)|(?:les )?(?:torts?|responsabilites?|fautes?|erreurs?) (?:\\w+ )?(?:est|sont|etaient|etait) (?:\\w+ )?(?:partag\\w+|des deux cotes|reciproques?)|(?:des torts|responsabilites?) (?:partag\\w+|des deux cotes)|chacun (?:a |avait )?(?:sa part|ses torts)(?: \\w+){0,3}",
      'la prochaine fois,? (?:faites|dites|mieux|merci de|(?!\\w+r(?:ez|ons)\\b)\\w+ez)',
    ],
  },
  when: (draft, hit) => !isSupposed(draft, hit),
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
