import type { DraftContext } from '../context';
import type { CreditId } from '../credits/index';
import { isGift, makesAmends } from '../gift';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Making the trouble small. */
export const minimise = phraseRule({
  id: 'minimise',
  topic: 'serious',
  level: 'warn',
  why: {
    en: 'This makes the trouble small, and only the customer can say how big it is.',
    fr: 'Cela rapetisse le tort, et seul le client peut en juger.',
  },
  source: SOURCES.repair,
  phrases: {
    en: [
      'not (?:nearly |quite )?as (?:bad|serious) as(?: \\w+){0,3}',
      "can be replaced,? after all|(?:luckily|fortunately|thankfully),? (?:it(?:'s| was) )?(?:only|just)(?: \\w+){0,2}",
      phrase(
        "(?<!(?:not a|no|isn't a|wasn't a|than a|even the|every) )(?:small|minor|little|tiny|slight|brief|trivial|simple",
        '|mere) (?:issue|problem|delay|mistake|error|glitch|hiccup|inconvenience|setback|mix-?up|mishap|oversight|blip|bug',
        '|scratch|incident|misunderstanding|wait|matter)s?',
      ),
      "(?:not|isn't|hardly) (?:such |that |really |so )?(?:a )?(?:big|huge|serious|major|terrible) (?:a )?(?:deal|issue|problem|drama)",
      "(?:not|isn't|wasn't) (?:that|so) (?:bad|serious|terrible)",
      'no big deal',
      phrase(
        "(?<!there )(?:it's|it is|it was|that's|was|is|were|are) (?:only|just|merely) (?:a |an |the )?(?:\\w+ )?",
        '(?:minutes?|hours?|days?|scratch|parcel|delay|misunderstanding|game|meal)',
      ),
      "it(?:'s| is| was) (?:only|just|merely) (?:an? )?(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|a few|few) \\w+",
      "it(?:'s| has) (?:only|barely) been(?: \\w+ \\w+)?|it(?:'s| has) just been (?:a|an|\\d+|one|two|three) \\w+",
      'only (?:a few|\\d+|\\w+) (?:minutes|hours|days|weeks) (?:late|behind)|these things happen',
      '(?:(?<![a-z0-9,] )|(?<=but ))it happens(?=[.!,…]|$| to)',
      "(?:it's|it is|that's|it was) (?:only|just|merely) an? (?!start|matter)\\w+(?=[.!,?…]|$)|making (?:such )?a fuss",
      "(?:it's|it is|this is|that's|that is) (?:perfectly|completely|totally|quite|absolutely) normal",
      "(?:mistakes|accidents|delays|errors) (?:do )?happen(?=[.!,]|$)|nobody(?:'s| is) perfect",
      "we(?:'re| are) (?:all )?only human|happens to (?:everyone|all of us|the best)",
      '(?:look on the|on the) bright side|be (?:thankful|grateful|glad) (?:that|it|you|we)|could have been worse',
      'a (?:tiny |little )?bit of a (?:delay|mix-?up|wait|queue|mess|hiccup)',
      'could be worse|overreact\\w*|blowing (?:this|it) out',
      'no (?:real |lasting |actual |great )?(?:harm|damage) (?:was )?done',
      'mistakes? (?:do |can |will )?happens?(?: (?:in|to|from|when|with|at) (?:an?|the|any|every)?(?: ?\\w+){0,2})?',
      phrase(
        "(?:seems|is|sounds|feels|that's) (?:rather |quite |a bit |a little |slightly |somewhat )?",
        '(?:a bit much|over the top|exaggerated|dramatic|harsh|strong|excessive|disproportionate)',
      ),
      '(?:a (?:bit|little) of|harmless|just|only|some) (?:banter|fun|teasing|joking|humou?r|a joke)',
      "(?:won't|doesn't|didn't|never|wouldn't) (?:hurt|kill|harm|bite|do any harm)(?: (?:any\\w+|you|them|it|him|her))?",
      "at least (?:you|it|he|she|they|the|nobody|no one)(?: \\w+)?|(?:one day|some day|later) (?:you'll|you will) laugh",
      'funn(?:y|iest) (?:story|side)|saw the funny side',
      "nothing to worry about|(?:was|were|is|are) never (?:\\w+ )?(?:in danger|at risk|unsafe)|not dangerous|isn't dangerous(?: \\w+){0,2}",
      '(?:these|such|those) things (?:do |can |will |sometimes |unfortunately |always |occasionally )*(?:happen|occur|come|arise|go|crop)(?: \\w+)?',
      phrase(
        '(?<=(?:\\ban?|just|only|was|some|rather) )(?:minor|slight|trivial|mere|teeny|small) (?!business|team|gesture|token|gift|family|shop|village',
        '|print|part|hours|way|change|children|child|number|group|thank|sum|amount|charity|plate|bowl|size|one)\\w+',
      ),
      '(?:an? )?(?:little|bit|tad|touch|shade) (?:late|slow|behind|delayed|long|cold|off|confus\\w+|noisy|rude|abrupt|short|rough|damp|loud)(?:er)?',
      'unfortunate (?:phrasing|wording|choice|coincidence|timing|misunderstanding|incident|situation|turn|event|experience|oversight)s?(?: \\w+){0,3}',
      'you should (?:be|count|think|feel) (?:yourselves? |yourself )?(?:pleased|glad|grateful|happy|thankful|lucky|flattered)(?: \\w+){0,3}|could have been (?:a|an|much|far) (?!help|better|clearer|quicker)\\w+',
      '(?:thankfully|luckily|happily|fortunately|mercifully),? (?:nobody|no one|nothing|the|it|they|there) (?:\\w+ ){0,3}(?:hurt|injured|damaged|lost|happened|broken|worse)|(?:nobody|no one) (?:got|was) (?:hurt|injured),? (?:thankfully|luckily|fortunately)',
      '(?:just|only|merely|simply) an? (?:\\w+ )?(?:thing|issue|glitch|quirk|matter|bug|error|display|formality|technicality|coincidence|mix-?up|slip|typo)(?: \\w+)?',
    ],
    fr: [
      'pas (?:\\w+ )?aussi (?:grave|terrible|mechant)',
      "(?:se|ca se|cela se) remplace|n'(?:est|etait) (?:donc )?qu'une? \\w+|ne (?:sont|seraient) que d(?:es|')(?: \\w+)?",
      phrase(
        '(?:petits?|petites?|legers?|legeres?|simples?|mineurs?|mineures?|minimes?) ',
        '(?:soucis?|problemes?|retards?|erreurs?|bugs?|couacs?|incidents?|contretemps|oublis?|malentendus?|desagrements?',
        '|delais?|attente|rayures?|quiproquos?|lenteurs?|instabilites?|perturbations?|ralentissements?|decalages?|imprevus?',
        '|aleas?|accrocs?|flottements?|coquilles?|imperfections?|genes?|taches?|defauts?|confusions?|cafouillages?|bevues?',
        '|maladresses?|inconforts?|coupures?|ecarts?|pannes?|ajustements?|manques?)',
      ),
      phrase(
        '(?:souci|probleme|retard|erreur|incident|instabilite|lenteur|panne|coupure|defaut|perturbation|gene|anomalie|desagrement',
        '|bug|impact|trouble|symptome|reaction|rougeur|dommage|degat)s? (?:tres |plutot |assez |purement )?(?:mineur|minime|passager|momentane',
        '|leger|sans gravite|benin|esthetique|visuel|cosmetique|anecdotique)\\w*',
      ),
      phrase(
        'quelques(?: petite?s)? (?:soucis|problemes|instabilites|lenteurs|desagrements|ralentissements|couacs|perturbations|difficultes',
        '|bugs|imperfections|retards|contretemps|coupures|ratés|rates|minutes de retard)',
      ),
      phrase(
        '(?<!espere que ce n.est )(?<!espere )(?:pas|rien) (?:de )?(?:si |bien |tres |vraiment |non plus )?',
        '(?:grave|mechant|dramatique|la fin du monde|la mer a boire)',
      ),
      "(?:ce|il) n'(?:est|etait|y a|y avait) (?:que|qu')(?! ?(?:le debut|partie|justice|normal|nous|a\\b|vous))|ce ne sont que",
      "(?:cela|ca) (?:ne fait (?:que|qu')|fait (?:seulement|a peine))(?: \\w+ \\w+)?",
      "(?:c'est|c'etait) (?:tout a fait|parfaitement|totalement|completement) normal(?! que vous| d'etre)|en faire (?:toute )?une histoire",
      "l'erreur est humaine|personne n'est parfait|(?:ca|cela) (?:peut arriver|arrive a tout)|regardez le bon cote",
      "(?:ca|cela) aurait pu etre pire|soyez (?:contente?|heureu\\w+) (?:que|d')",
      "(?:c'est|c'etait) (?:juste|seulement|simplement|qu') ?(?:une?|\\d+|quelques)",
      '(?:que|seulement|juste) (?:\\d+|quelques|deux|trois|dix) (?:minutes|heures|jours) de retard',
      '(?:(?<![a-z0-9] )|(?<=mais ))(?:ca|cela) arrive(?= ?[.,!…]|$| a tout| a tous)|ce sont des choses qui arrivent|il y a pire|vous exagerez',
      phrase(
        "n'(?:a|ont|etait|etaient|est|sont) (?:a aucun moment |jamais |pas |nullement |en aucun cas )(?:ete |couru )?",
        '(?:en danger|menacee?s?|exposee?s? a un|de risque|de danger|mise?s? en danger)',
      ),
      '(?:le |ce |un )?mot (?:est|semble|parait) (?:un peu |bien |assez )?(?:fort|excessif|exagere|dur)(?!,? mais)',
      '(?:un peu|legerement|quelque peu|bien) (?:excessif|exagere|fort|severe|dur|disproportionne)\\w*',
      '(?:plus de peur que de mal)|(?:ca|cela) (?:fait|fera) (?:un bon|une bonne|des) (?:souvenir|histoire|anecdote)s?',
      "(?:au moins|heureusement),? (?:vous|il|elle|personne|c'etait|ce n'|le|la)(?: \\w+)?",
      "(?:ne )?devrai(?:t|ent) (?:pas|rien|guere) (?:poser|causer|avoir|entrainer|creer|changer|etre (?:un|grave|genant|dangereu\\w+|bien))(?: [\\w']+){0,3}",
      "(?:pas (?:d'|de quoi (?:s'|vous )?|la peine (?:de |d')(?:s'|vous )?)|inutile de (?:vous |s')?|rien ne sert de (?:vous |s')?)(?:affol\\w+|alarm\\w+|paniqu\\w+|dramatis\\w+|en faire)(?: [\\w']+){0,3}|rien d(?:e |')(?:bien |tres |vraiment |si )*(?:sensible|grave|mechant|secret|confidentiel|compromettant|important|irreparable|insurmontable)\\w*",
      "(?:seule?s? |a peine |tout juste )(?:\\d+|une?|deux|trois|quelques) (?:personnes?|clients?|comptes?|minutes?|heures?|euros?|centimes?|jours?|lignes?|foyers?|voyageurs?|usagers?|articles?)(?: [\\w']+){0,4}",
      "(?:des |bien des |d'autres )?choses (?:bien |autrement )?plus graves?|(?:cela|ca) vous (?:a|aura) (?:au moins |deja )?(?:laisse|permis|donne|fait|offert|evite)(?: [\\w']+){0,4}",
      "(?:de l'|un peu d'|c'etait de l'|simple )(?:humour|ironie|taquinerie)|pour rire|bon enfant|sans consequence",
      "sans gravite|rien d(?:e |')(?:alarmant|anormal|exceptionnel|dramatique)",
    ],
  },
  negated: true,
  levelFor: (draft) =>
    weighs(draft) && !makesAmends(draft) && !(draft.language === 'en' && isGift(draft)) ? 'error' : 'warn',
  mends: {
    en: [[/^(?:small|minor|little|tiny|slight|brief|trivial|simple|mere) /, '']],
    fr: [[/^(?:petits?|petites?|legers?|legeres?|simples?) /, '']],
  },
  bad: [
    {
      lang: 'en',
      draft: 'There was a minor delay on your line.',
      marks: 'minor delay',
      fixed: 'There was a delay on your line.',
    },
    { lang: 'en', draft: 'It was only ten minutes.', marks: 'It was only ten minutes' },
    {
      lang: 'fr',
      draft: 'Il y a eu un petit souci sur votre ligne.',
      marks: 'petit souci',
      fixed: 'Il y a eu un souci sur votre ligne.',
    },
    { lang: 'fr', draft: 'Ce n’est pas si grave.', marks: 'pas si grave' },
  ],
  good: [
    { lang: 'en', draft: 'You missed your connection because of us. That is serious.' },
    { lang: 'fr', draft: 'Vous avez manqué votre correspondance à cause de nous. C’est sérieux.' },
  ],
});

/** Beside harm, or as all that is said: nothing regretted, nothing done. */
function weighs({ complaint, credits }: DraftContext): boolean {
  if (complaint.kind !== 'complaint') return false;
  return complaint.grave || HELP.every((id) => !credits.has(id));
}

const HELP: readonly CreditId[] = [
  'apology',
  'owning',
  'empathy',
  'repair',
  'datedStep',
  'privateContact',
  'followUpPromise',
];
