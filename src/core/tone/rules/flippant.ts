import { postSaying } from '../example';
import { givesNothing } from '../gift';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Light words beside trouble. */
export const flippant = phraseRule({
  id: 'flippant',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'This light word makes little of what went wrong: say it plainly.',
    fr: 'Ce mot léger fait peu de cas de ce qui s’est passé\u00a0: dites-le simplement.',
  },
  source: SOURCES.accommodative,
  phrases: {
    en: [
      'sorry not sorry|fingers crossed',
      'oops(?:ie|y)?(?: daisy)?|whoops(?:ie)?|uh[- ]oh|yikes|bummer|my bad(?=[.!]|$)|ta-?da|oh well|silly us|butterfingers',
      phrase(
        '(?:no (?:worries|probs?|problemo?|biggie|stress|drama|sweat)|not to worry|hakuna matata|chin up|stay positive',
        '|easy peasy|fingers crossed|better luck next time)',
      ),
      '(?<![a-z0-9,] )(?:awesome|fantastic|amazing|yay|woohoo|great stuff|cool)(?=[!.,])',
      '(?<![a-z0-9,] )(?:yo|sup|hey hey)(?=[ ,!])|dunno|meh',
      '(?:hun|hon|babes?|chick|petal|sweetie|darling|duckie|lovelies|xx+|xoxo)',
      '(?:chuck|bung|ping|lob|sling|shoot) (?:us|me) (?:a|an|your)(?: \\w+)?|(?:mega|totes|super|proper) (?:sore|gutted|annoying|frustrating|sorry|sad)',
      "(?:great|perfect|good|ideal|lovely|nice|fun|prime) (?:time|chance|excuse|opportunity|moment|way|reason|day|night|weather) (?:to|for)(?! (?:us|me) to (?:fix|learn))(?: [\\w']+){0,4}",
      'before you know it|(?:bit|touch) of an? (?:mix-?up|wobble|blip|pickle|mess|adventure|surprise|squeeze|shock)|(?:a )?(?:little|bit of a) (?:wobble|hiccup|adventure|treat|surprise|nap|rest|break)',
      "(?:silver lining|every cloud|on the plus side|look at it this way|the good news|worth the wait|third time lucky|practice makes perfect|good things come|builds character|part of the (?:fun|charm|adventure)|(?:ah|oh) well|c'est la vie|you win some|them's the breaks|it is what it is|such is life|that's life)(?: \\w+)?",
      "(?:you|kids|children|they|people|he|she|everyone|dogs?|cats?) (?:do |will |'ll |always |soon )*(?:bounce back|get over (?:it|things)|live|cope|survive|get used to (?:it|that))",
      'must be doing something right|makes (?:a change|for a (?:good|great) story)|(?:a|an|another|free|unplanned|bonus|extra) (?:sauna|shower|workout|steps|detox|diet|staycation|lie-in|souvenir|entertainment|adventure|story to tell)',
    ],
    fr: [
      "on croise les doigts|sans rancune|(?<![a-z0-9] )(?:coucou|hello|hey|salut|yo|hep)?,? ?(?:ma (?:belle|grande|chere|cherie|biche|poulette|choupette|jolie)|mon (?:grand|cher|cheri|ami|pote|vieux|coco|lapin)|les (?:amis|copains|loulous|gens)|la (?:team|miss|compagnie))(?= ?[,!.])|tout vient a point|patience(?: est|,)|c'est la loterie|la faute a pas de chance|ca (?:ira|va aller) mieux",
      phrase(
        '(?:pas|plus) (?:tres |trop |vraiment )?(?:fun|cool|marrant|drole|glop|top|la joie|la fete|le pied|ouf|dingue)|(?:bon )?courage a (?:vous|toi|tous|lui|elle|la)(?: \\w+)?|rancon (?:du succes|de la gloire)|stay tuned|grave (?:desole|navre)\\w*',
        "|comme si (?:on|nous|de rien) (?:n'\\w+ )?(?:rien )?(?:lu|vu|entendu|n'etait)|(?:il|elle|ca) (?:arrivera|viendra|marchera) quand (?:il|elle|ca) (?:arrivera|viendra|marchera)|trop (?:nombreux|nombreuses) a nous (?:aimer|suivre|vouloir)",
        "|(?:c'est|ca va|ca va etre|c'etait) (?:jamais|pas) (?:tres |bien |trop )?(?:rapide|simple|evident|gagne|facile)|(?:tellement|trop) (?:mignon|beau|belle|bon|craquant|chou|joli|drole)\\w*|(?:on|nous) n'(?:a|avons) pas (?:resiste|pu resister|su resister)",
        "|(?:histoire|question|façon|facon) de (?:pimenter|mettre de l'ambiance|rire|corser|s'amuser)|ca (?:change|occupe|muscle|rechauffe|rafraichit|fait les pieds|forge le caractere)|ca pique(?: un peu)?|on est (?:comme|pareils?)|(?:bienvenue|vive) (?:au|a la|dans|la|le|les) (?:club|vie|sport|ete|hiver|lundi)",
        '|petit(?:e)?s? (?:surprise|aventure|tour|sieste|detour|frayeur|imprevu|bain|douche|rab|rallonge)|(?:la|les|nos) joies? d(?:e|u|es)(?: \\w+){1,3}|esprit es-tu la|(?:on|nous) (?:plaide|plaidons) coupables?',
      ),
      'oups|oulala|oh la(?: la)?(?=[,! ])(?!,? (?:desole|navre|pardon|je|nous))|zut|mince(?: alors)?|flute|aie|hop hop|hop,|patatras|tadam',
      'pas de (?:souci|soucis|panique|stress|probleme)s?(?= ?[!.,]|$)|aucun souci(?= ?[!.,]|$)|no (?:stress|souci)|sans (?:probleme|souci)s?(?= ?[!🙂😉😊]| ?$)',
      'hakuna matata|on croise les doigts|courage(?= ?!)|ca va aller|gardez la peche',
      '(?<![a-z0-9,] )(?:genial|cool|chouette|nickel)(?= ?[!.,])',
      '(?<![a-z0-9,] )(?:yo|kikou|wesh)(?= |,|!)|ouais|nan(?= ?[,.!])|bref(?= ?[,.])|t.inquiete',
    ],
  },
  negated: true,
  levelFor: (draft) => (draft.complaint.safety || givesNothing(draft) ? 'error' : 'warn'),
  when: ({ complaint }) => complaint.kind === 'complaint',
  bad: [
    {
      lang: 'en',
      draft: 'Oops, we’re sorry about the lamp, Ana, and are sending a new one.',
      marks: 'Oops',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Oups, nous sommes désolés pour la lampe, Ana, et vous en renvoyons une.',
      marks: 'Oups',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'No worries, Ana!',
      given: { post: postSaying('@northline thanks for the lamp, I love it', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Génial, merci Ana !',
      given: { post: postSaying('@northline merci, la lampe est superbe', 'fr') },
    },
  ],
});
