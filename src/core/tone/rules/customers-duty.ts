import { isSupposed } from '../around';
import type { DraftContext } from '../context';
import { makesAmends } from '../gift';
import { EN_CUSTOMERS } from '../peopleWords';
import { phraseRule } from '../phraseRule';
import { type PhraseHit, phrase } from '../phrases';
import { isCredited } from '../serving';
import { SOURCES } from '../sources';

/** The customer is told what their part would have been: a duty, a precaution, a signature. */
export const customersDuty = phraseRule({
  id: 'customers-duty',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'This tells the customer their duty after the harm is done: say what you do about it.',
    fr: 'C’est faire la leçon une fois le mal fait : dites ce que vous faites pour y remédier.',
  },
  source: SOURCES.repair,
  // Beside regret and a step of ours it is a clumsy word, no longer an attack.
  levelFor: (draft, { words }) =>
    makesAmends(draft) || OF_ALL.test(words) || (draft.complaint.kind !== 'complaint' && SUGGESTS.test(words))
      ? 'warn'
      : 'error',
  phrases: {
    en: [
      'it would (?:help|be (?:helpful|easier)) if (?:customers|people|you|everyone|passengers)(?: \\w+){0,3}',
      'please refrain from(?: \\w+){0,3}',
      phrase(
        "(?:you(?:'re| are)|customers are|students are|parents are|users are|passengers are|residents are|guests are",
        "|tenants are|it(?:'s| is)) (?:\\w+ )?(?:responsible for|your responsibility|reminded (?:that|to))(?: \\w+){0,4}",
      ),
      "failure to (?:do so|comply)|that's why we (?:tell|ask|advise|recommend|warn|say)(?: \\w+){0,4}",
      "if you(?:'d| had) (?:only )?(?!like|prefer|rather|love|want|need)\\w+ (?:us|it|earlier|sooner)",
      phrase(
        '(?:repeated|multiple|duplicate|several) (?:messages?|posts?|tweets?|calls?|emails?|contacts?|requests?) ',
        "(?:only |just |will |may |can |do )*(?:slow|delay|clog|make|won't|don't|push|add)\\w*(?: \\w+){0,3}",
      ),
      '(?<!to )(?<!help )teach your \\w+(?: \\w+)?',
      phrase(
        "(?:don't|do not|doesn't) (?:\\w+ )?(?:break|fail|snap|happen|burn|leak|crack|tear|fall|swell|overheat) ",
        '(?:in|with|under|during|when|if|on their own|by themselves|unless)(?: \\w+){0,2}',
      ),
      phrase(
        "(?:you (?:may|might)|(?:we|i)(?:'d| would)? (?:suggest|recommend|advise)(?: (?:that )?you)?) (?:also )?(?:(?:wish|want|like|prefer|care) to )?",
        '(?:check(?! (?:out|the|this|our|with))|checking(?! (?:out|the|this|our|with))|ensure|ensuring|make sure|making sure|review|reviewing|familiari[sz]e|consider|double-?check|bear in mind',
        '|be more|take more|pay)(?: \\w+){0,4}',
      ),
      phrase(
        "(?:it's|it is|it is also) (?:always |generally |usually |also )?(?:(?:a )?(?:good|sensible|wise) (?:idea|practice)|worth|wise|sensible|best|advisable",
        '|prudent|recommended|essential|important) (?:to (?!us|me|help|hear|get in touch|contact|reach|call|speak|talk|write)|that you )\\w+(?: \\w+){0,4}',
      ),
      '(?<!(?:we|i|and|he|she|they|have|had|ve) )(?:always|never) (?:keep|back up|save|store|use|leave|put|carry|check|read|pack|book|allow)(?: \\w+){0,4}',
      '(?:responsibility|onus|duty|obligation) (?:for (?:\\w+ ){1,4})?(?:rests|lies|falls|remains|is) (?:with|on|upon)(?: \\w+){0,3}',
      `(?:everyone|${EN_CUSTOMERS}) (?:should|must|need to|ought to|are (?:asked|advised|encouraged|expected|urged) to) (?:always |never |also |really )*\\w+(?: \\w+){0,4}|we (?:do |would |always |strongly )*(?:advise|recommend|ask|encourage|urge|remind|request|expect)(?: that)? (?:all |our |any )*(?:everyone|${EN_CUSTOMERS})(?: [\\w']+){0,5}`,
      '(?:is|are|were|was) (?:only |simply |all )?(?:there|here|provided|available|in place) for (?:customers|passengers|guests|users|everyone|people|members|tenants|patients|visitors|you) to(?: \\w+){0,3}',
    ],
    fr: [
      '(?:cela|ca|il) (?:aiderait|serait (?:utile|bon|preferable|plus simple)) (?:que|si) (?:les|vous|nos|chacun|le)(?: \\w+){0,3}',
      "(?:il |c'est )(?:vous |te )?(?:revient|revenait|appartient|appartenait|incombe|incombait)(?: (?:a|aux|au) \\w+)?(?: de| d')(?: ?\\w+){0,3}",
      phrase(
        "(?:est|reste|sont) (?:de|sous) (?:la |votre )?(?:seule |entiere )?responsabilite (?:de|du|des)(?: l')? ?",
        '(?:client|usager|abonne|utilisateur|parent|voyageur|locataire)\\w*',
      ),
      'vous avez (?:bien |pourtant |vous-meme )?(?:signe|accepte|valide|coche|choisi)(?: \\w+){0,3}',
      phrase(
        '(?:il (?:serait|aurait ete|est|peut etre)|mieux vaut) (?:toujours |plus |donc )?',
        "(?:prudent|preferable|judicieux|sage|utile|conseille|bon)(?:,? (?:a l'avenir|la prochaine fois))?(?: de| d')",
        '(?: ?\\w+){0,3}',
      ),
      '(?:pensez|songez) (?:plutot |donc |aussi |bien )?a (?!nous|me|garder)\\w+(?: \\w+){0,2}',
      // A maxim: what everybody does, told to the one who did not.
      "(?:quand|lorsqu'|si|des qu'|des lors qu')(?: ?l')? ?on [^.!?,]{3,50}, (?:on|il faut|c'est|cela|ca|mieux|les|le|la)(?: [\\w']+){1,6}|(?:qui|quiconque) [^.!?,]{3,30} (?:s'expose|prend le risque|doit|paie|assume)(?: [\\w']+){0,4}",
      "(?:une?|l[ae]s?|l'|des) ?[^.,!?]{3,30}, (?:ca|cela) s(?:e |')(?!tien|repar|merit|respect|prouv|rend|excus|regl)\\w+|(?!vous|chez)\\w+ez(?:-l[ea]s?)?(?: [\\w']+){0,3} cette fois(?: [\\w']+){0,3}",
      'avant de (?:crier|hurler|accuser|vous plaindre|juger|critiquer|raler)(?: \\w+){0,3}',
      phrase(
        '(?:des|les|certains|nos) (?:clients|voyageurs|usagers|locataires|parents)(?: en)? ',
        '(?:rapport|ramen|oubli|apport|tard|laiss|neglig|utilis|ne (?:lis|respect|font|pren))\\w*(?: \\w+){0,2}',
      ),
      '(?:devait|doit|devaient|doivent) (?:se faire|etre (?:faite?|demandee?|signalee?|effectuee?|emise?|deposee?))(?: \\w+){0,3}',
      'pourtant (?:ete |bien )?(?:diffus|envoy|indiqu|annonc|precis|affich|signal|prevenu)\\w*',
      phrase(
        "(?:(?:nous|on|je) (?:vous |te )?(?:invit|conseill|recommand|sugger|engage|encourag|rappel)\\w*(?: (?:donc|vivement|toujours|quand|meme|tout|ailleurs|par|fortement|bien|d'ailleurs))* (?:a|de|d')|merci de|veuillez|pensez a) ?(?:ne (?:pas|jamais) )?",
        '(?:toujours |bien |systematiquement |plutot |desormais |davantage )*(?:activer|verifier|controler|relire|lire|anticiper|prendre (?:vos|soin|garde)|respecter|commander|reserver|privilegier|choisir',
        "|opter|surveiller|vous assurer|arriver|partir|eviter|conserver|garder (?:vos|votre|a l)|comparer|proteger|sauvegarder|planifier|vous organiser|prevoir|faire (?:attention|preuve)|rester (?:vigilant|poli|courtois|correct|calme|mesure)\\w*)(?: [\\w']+){0,6}",
      ),
      phrase(
        "(?:pensez|songez|veillez) (?:plutot |donc |aussi |toujours )?a (?:bien|ne|toujours|ce) (?:[\\w']+ ?){1,4}|(?:assurez-vous|n'oubliez pas|gardez (?:a l'esprit|en tete)|faites attention|soyez (?:vigilant|attenti|prudent)\\w*)",
        "(?! a vous)(?: [\\w']+){1,5}",
      ),
      "(?:consultez|verifiez|lisez|regardez|renseignez-vous|comparez|testez|controlez|relisez|informez-vous)[^.!?]{0,40}avant (?:de |d'|votre |vos |toute? |chaque |l[ae]s? )[\\w']+(?: [\\w']+){0,2}",
      "(?:a l'avenir|une (?:autre|prochaine) fois|dorenavant),? (?:(?!\\w+r(?:ez|ons)\\b)\\w+ez|il (?:faudra|faut|vaut|vaudrait)|mieux|merci de|pensez|on (?:evite|verifie|commande))(?: [\\w']+){0,3}",
      "encore (?:faut|fallait|faudrait)-il [\\w']+(?: [\\w']+){0,5}|encore (?:faut|fallait|faudrait)-il",
      "(?:est|etait|reste|demeure|releve) (?:donc |toutefois |bien )*de (?:votre|sa|leur) (?:propre |seule |entiere )?(?:responsabilite|ressort|devoir|initiative)(?: [\\w']+){0,5}",
      phrase(
        '(?:montage|usage|utilisation|entretien|installation|branchement|lavage|rangement|manipulation|pose|lecture|reglage|preparation|arrosage|stockage)s? (?:plus |bien )?(?:correct|adapt|conforme|normal',
        "|soigneu|attenti|regulier|approprie)\\w* (?:(?:exclu|evit|permet|suffi|empech|garanti|aurai|ne )\\w*)(?: [\\w']+){0,3}",
      ),
    ],
  },
  when: (draft, hit) => !isSupposed(draft, hit) && draft.complaint.kind !== 'praise' && !isPrecaution(draft, hit),
  bad: [
    {
      lang: 'en',
      draft: 'Customers are reminded that lamps are fragile.',
      marks: 'Customers are reminded that lamps are fragile',
    },
    {
      lang: 'fr',
      draft: 'Il serait prudent de déballer la lampe devant le livreur.',
      marks: 'Il serait prudent de déballer la lampe',
    },
  ],
  good: [
    { lang: 'en', draft: 'It’s best to get in touch with the depot before noon.' },
    { lang: 'en', draft: 'We are responsible for the lamp until it is in your hands.' },
    { lang: 'fr', draft: 'Pensez à nous dire ce soir si la lampe tient.' },
  ],
});

/** Said of everybody, it lectures without accusing. */
const OF_ALL =
  /^(?:customers|passengers|guests|users|everyone|people|travellers|members|parents|owners|tenants|patients|visitors) (?:should|are)|^we (?:do |would |always |strongly )*(?:advise|recommend|encourage)/;

/** A suggestion where nobody is known to have complained is at most untimely. */
const SUGGESTS = /^(?:we|i)(?:'d| would)? (?:suggest|recommend)\b/;

/** What keeps people safe now is no lesson. */
function isPrecaution(draft: DraftContext, hit: PhraseHit): boolean {
  return draft.complaint.safety && isCredited(draft, hit, ['instruction']);
}
