import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Hiding behind the machine. */
export const blameSystem = phraseRule({
  id: 'blame-system',
  topic: 'transparent',
  level: 'warn',
  why: {
    en: 'A system is not an answer: say what a person will do.',
    fr: 'Un système n’est pas une réponse : dites ce qu’une personne va faire.',
  },
  source: SOURCES.repair,
  phrases: {
    en: [
      phrase(
        '(?:(?:our|my) (?:\\w+ )?(?:system|computer|software|tool|screen)|the system) ',
        "(?:says|shows|won't|doesn't|does not|will not|can't|cannot|isn't|only|decides?|did not|automatically|glitched)",
        '(?: (?:let|allow|permit|support|show)(?: (?:me|us|it|this))?)?',
      ),
      "(?:blame|it's|it was|that's) (?:just )?the (?:weather|traffic|snow|heat|strikes?|season|holidays|update|time of year)",
      '(?:due to |because of )?(?:unforeseen|exceptional|external) (?:circumstances|events|reasons)|force majeure',
      'act of god',
      '(?:our|the|an?) (?:intern|trainee|temp|new (?:guy|girl|hire|starter|recruit))(?: \\w+)?',
      '(?:a |due to a )?(?:system|computer|it|technical) (?:glitch|hiccup)',
      '(?:our|the) (?:new |upgraded )?(?:system|app|software|website|site|platform|tool) (?:is|was) (?:still |only |just )?(?:finding its feet|bedding in|settling|learning|new|being updated|playing up|having)(?: \\w+)?',
      '(?:due to|because of|owing to|following|as a result of|on account of) (?:the |an? |our |some )?(?:\\w+ )?(?:earlier|recent|ongoing|unforeseen|unexpected|operational|technical|adverse|exceptional|temporary|internal|external|logistical|system|network) (?:\\w+ )?(?:disruptions?|issues?|circumstances|difficult(?:y|ies)|constraints?|reasons?|conditions?|delays?|events?|problems?|challenges?|factors?)(?:,? \\w+ \\w+ \\w+)?',
    ],
    fr: [
      phrase(
        '(?:notre|le|mon) (?:systeme|logiciel|outil|ordinateur|ecran) (?:ne (?:nous |me |le )?(?:permet|montre|laisse|propose',
        "|peut)(?: pas)?|n'autorise pas|indique|affiche|decide|dit|a decide|bloque|refuse)",
      ),
      '(?:circonstances|evenements|raisons) (?:exceptionnel\\w+|imprevu\\w+|independant\\w+|externes?)|force majeure',
      "c'est (?:juste )?(?:la meteo|la neige|la greve|le trafic|la saison|la periode)",
      '(?:le|la|un|une|notre) (?:stagiaire|interimaire|apprentie?|petit nouveau)',
      "(?:un |d'un )?(?:bug|souci|couac|petit bug) informatique",
      'a cause (?:du|de notre) (?:systeme|logiciel)',
    ],
  },
  negated: true,
  bad: [
    { lang: 'en', draft: 'Our system won’t let us reopen it.', marks: 'Our system won’t let us' },
    {
      lang: 'fr',
      draft: 'Notre système ne nous permet pas de rouvrir le compte.',
      marks: 'Notre système ne nous permet pas',
    },
  ],
  good: [
    { lang: 'en', draft: 'I have reopened it by hand.' },
    { lang: 'fr', draft: 'J’ai rouvert le compte moi-même.' },
  ],
});
