import { creditFor } from './credit';

/** Says that the mistake is ours, or that what happened should not have. The heaviest part of an apology. */
export const owning = creditFor({
  en: [
    "(?<!not )(?<!wasn't )(?<!isn't )(?<!necessarily )(?:entirely |completely |wholly |all )?our (?:own )?(?:mistake|fault|error|failure|failing|responsibility|bad|doing|slip|miss)",
    "(?:that|this|it|one)(?:'s| is| was) (?:all |entirely )?on (?:us|me)|my (?:mistake|fault|bad)",
    "(?:we|i)(?:'ve| have)? (?:really |clearly |badly |simply )?(?:let you down|got (?:it|this|that|your \\w+) (?:\\w+ )?wrong|messed (?:this |it )?up|fell short|dropped the ball|made a mistake|made an error|failed(?: you)?|failed to|were wrong|was wrong|slipped up|broke|lost|forgot|missed|overlooked|mishandled|misread|overcharged|billed you|charged you|double[- ]charged|sent (?:you )?the wrong|gave you the wrong|kept you waiting|left you)",
    "(?:we|i) (?:should have|should've|should never have|should not have|shouldn't have|ought to have|didn't|did not) \\w+",
    "(?:should never have|should not have|shouldn't have|should've|should have) (?:happened|been|gone|arrived|reached|had to|taken|left|come|received|got|worked|heard|stayed|had)",
    '(?:you )?(?:deserved?|expected) (?:much |far )?better(?: from us| of us)?|better (?:than this )?(?:from|of) us',
    "(?:not|isn't|wasn't|nowhere near) (?:anywhere near )?(?:good enough|acceptable|the (?:service|standard|experience|welcome|way|level|quality)|how (?:we|it|things)|what you (?:ordered|paid|expected)|ok(?:ay)?(?! with))",
    "(?:fault|error|mistake|slip|bug|problem|failure|issue)s? (?:\\w+ ){0,2}(?:on|at|from) our (?:side|end|part)|comes? from us|(?:we|i) (?:were|was|are|have been|had) (?:\\w+ )?(?:late|slow|careless|unclear|rude|unprepared)|(?:we|i)(?:'ve| have)? (?:really )?(?:failed|forgotten|kept|left|ruined|spoiled|cost|put|made) you|we (?:can|must|need to|have to|will) do better|we (?:cancelled|changed|raised|closed|shipped|delivered|packed|billed|booked|mixed|misplaced|damaged) ",
    '(?:take|accept|own|bear) (?:full |the full |complete )?(?:responsibility|blame)|we own (?:it|this|that)',
    "you(?:'re| are| were) (?:absolutely |completely |quite |entirely )?right|no excuses?|there(?:'s| is) no excuse",
  ],
  fr: [
    '(?<!pas )(?:de )?notre (?:propre |entiere )?(?:erreur|faute|responsabilite|fait|bevue|manquement|defaillance|echec)',
    "(?:c'est|cela vient|ca vient|l'erreur vient|la faute vient|erreur) (?:bien )?de (?:notre (?:cote|part)|chez nous)|l'erreur est (?:de notre|la notre|chez nous)",
    "(?:nous|on) (?:vous |t'|nous )?(?:avons?|a|sommes|est) (?:\\w+ )?(?:decue?s?|failli|mal fait|mal gere|fait une erreur|commis une (?:erreur|faute)|trompe?s?|manque|oublie\\w*|perdue?|rate|laisse\\w*|merde|debite\\w*|facture\\w*|envoye (?:le|la|un|une) mauvais\\w*|fautifs?)",
    "(?:j'ai|je me suis|nous nous sommes|on s'est) (?:fait une erreur|commis une erreur|trompee?s?|mal (?:lu|compris))",
    "(?:nous|on) (?:n'avons|n'a|aurions|aurait|n'aurions|n'aurait) (?:pas|jamais|du|pas du)(?! (?:de|la))",
    "(?:probleme|souci|tort|erreur|defaut|couac) (?:est |vient |vient bien )?(?:de (?:chez )?nous|chez nous|de notre cote|a notre charge)|(?:nous|on|j') ?(?:avons|a|ai) (?:vraiment )?(?:eu tort|merde|foire|rate|loupe|tarde|laisse|neglige|cafouille|annule|abime|casse|egare|melange|gache|fait attendre|mal (?:\\w+))|on s'est plantes?|c'est (?:pour|sur) (?:nous|notre)|(?:vous|nous vous) (?:avons )?(?:fait defaut|fait perdre|fait faux bond)|(?:nous|on) (?:devons|doit|pouvons|peut) (?:vous devons |mieux )?(?:mieux )?(?:faire mieux|mieux faire)|(?:ca|cela|ce) n'aurait",
    "n'aurai(?:t|ent) (?:jamais|pas) du|n'est pas (?:normal|acceptable|digne|a la hauteur|ce que vous|le (?:service|niveau|accueil))|n'etait pas (?:normal|acceptable|a la hauteur)",
    'vous (?:meritez|meritiez|attendiez) mieux|pas a la hauteur|(?:inadmissible|inacceptable) de notre part',
    "(?:j'|nous )(?:en )?assum(?:e|ons)|vous avez (?:tout a fait |entierement |parfaitement )?raison|(?:aucune|pas d'|sans) excuses?(?! pour)",
    'aurai(?:t|ent) du (?:etre|arriver|partir|vous|fonctionner|recevoir)|vous auriez du (?:recevoir|etre (?:prevenu|informe|rappele|rembourse|livre)\\w*)',
  ],
});
