import type { DraftContext } from '../context';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Irony at the customer's expense. */
export const sarcasm = phraseRule({
  id: 'sarcasm',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'This reads as sarcasm, and sarcasm is what gets shared: say it plainly.',
    fr: 'Cela se lit comme une moquerie, et c’est ce qui se partage : dites-le simplement.',
  },
  source: SOURCES.accommodative,
  phrases: {
    en: [
      '(?:oh|well),? (?:great|boo hoo|bravo|sure|how (?:sad|awful|terrible|tragic))(?=[,.! ])|oh,? please(?=[.!…]|$)',
      'what a (?:surprise|shock|tragedy|shame for you)',
      'how (?:original|surprising|tragic|dare you|cute|sweet of you|dramatic)|thanks for nothing',
      'good luck with that|nice (?:try|one, (?:genius|sherlock))|poor (?:you|thing|baby|soul|customer)',
      'how (?:terrible|awful|dreadful|tragic|shocking|ever did you)(?=[.,!…]|$)',
      '(?:call|alert|someone call|quick,? call) the (?:press|waambulance|un|papers)',
      phrase(
        'thank(?:s| you) for (?:your|this|the) (?:\\w+ )?(?:so |totally |very |incredibly |such a |oh[- ]so )+',
        '(?:fair|balanced|constructive|kind|polite|objective|thoughtful|helpful)(?: \\w+)?',
      ),
      '(?<![a-z0-9,] )(?:whatever|if) you say(?: so)?(?=[.!…,]|$)',
      "(?<![a-z0-9,] )(?:yes|sure|right),? and (?:the earth|pigs|i'm|we're|elvis)(?: \\w+)?|(?<![a-z0-9,] )sure,? jan",
      "(?:wow|oh),? (?:some(?:one|body)(?:'s| is)|look who)|i'm sure (?:your|the) \\w+ (?:enjoyed|loved|appreciated)",
      "guess you (?:won't|don't|will|should)(?: \\w+)?",
      'stop the press(?:es)?|breaking news|(?:a|one) (?:round of applause|slow clap|standing ovation)',
      'slow clap|(?:sending|send) (?:thoughts|hugs|tissues|violins)',
      '(?:our|my) (?:hearts? bleeds?|deepest sympathies|condolences)|(?:are|is) we supposed to',
      '(?:shall|should) (?:we|i) (?:also )?(?:fetch|wipe|hold|carry|come and|send (?:a|the|some) (?:medals?|violins?|butler|limo|tissues?|ambulance))',
      "(?:next|soon) you(?:'ll| will) (?:want|say|ask|complain)",
      '(?:patience|reading|google) is (?:a virtue|free|your friend|fundamental)',
      '(?:maps|glasses|umbrellas|clocks|books|alarm clocks|jumpers|blankets) exist',
      '(?:ever )?heard of (?:a|an|the|google|patience|planning)',
      phrase(
        '(?<![a-z0-9,] )(?:buy|get|grab|wear|try) (?:a|an|some) (?:jumper|umbrella|coat|blanket|map|watch|clock|glasses',
        '|candles?|book|taxi|bike|fan|life)(?: then| next time)?(?=[.!?…]|$)',
      ),
      'boo[- ]?hoo|welcome to (?:the real world|reality|(?:\\w+ )?life|winter|travel)',
      'your (?:majesty|highness|lordship)|captain obvious|(?:(?<=, )|(?<=(?:nice one|well done|thanks|ok|bravo) ))(?:sherlock|genius|einstein)',
      'congratulations on (?:finding|discovering|noticing|reading|managing)',
      'sorry for (?:existing|breathing|not being (?:perfect|psychic|magicians))',
      "we(?:'re| are) not (?:mind readers|magicians|psychic|wizards)",
      '(?:would|shall) (?:you like|we) (?:a medal|fetch|us to (?:hold|carry|cook|wipe))',
      "first world problems?|cry me a|world's (?:smallest|tiniest)",
      'how (?:will|ever will) you (?:ever )?(?:cope|survive|manage)',
      'slow (?:news )?(?:day|week|afternoon)(?=[ ]?[?!.])|(?:nothing|something) better (?:on|to do)(?=[ ]?[?!.])',
      '(?<=[.!?] )in (?:plain |simple |big |very )*(?:english|bold|capitals?|black and white|(?:big |large )?(?:letters|print)|red)(?=[.!…]|$)',
      'thank(?:s| you) for (?:the|your|this) (?:free )?(?:advert\\w*|publicity|exposure|laughs?|lecture|reminder|history lesson|maths|career advice)',
      'wow,? (?:you|so|thanks|someone|look)(?: \\w+){0,4}|you (?:can|do|could) (?:actually )?(?:say|be|write|tweet) (?:something )?(?:nice|positive|kind|polite)',
      'enjoy (?:the|your|all the) (?:likes|attention|clout|followers|retweets|moment|fame|views|engagement|drama)|(?:makes a change|nice|lovely|good|refreshing) (?:for once|to (?:hear|see|get) (?:something|a) (?:nice|kind|positive|polite))(?: \\w+){0,3}',
      "rome wasn't built|knock yourself out|alert (?:interpol|the (?:fbi|media|king|police|army))|(?:dog|cat) ate (?:your|my|the)|(?:not|only) a (?:kidney|matter of life)|hold the front page|someone(?:'s| is) (?:impatient|grumpy|tired|cross|touchy|fussy|hungry)|not exactly|rather the point|a bit rich|(?:so|such) (?:impatient|fussy|needy)",
      '(?<![a-z0-9,] )next!|will come when it comes|phew|toasty|lessons (?:in|on) (?:manners|service|how)|(?:like|as) the rest of us|some of us (?:are|have|were)(?: \\w+){0,5}|as most (?:adults|people|grown-ups) (?:know|would|do)|everyone else (?:on|in|got|has|had|seems|manages|is)(?: \\w+){0,5}|most people (?:manage|cope|know|can|do|just|would)(?: \\w+){0,5}',
    ],
    fr: [
      '(?:quelle|oh la) (?:surprise|tragedie|catastrophe nationale|originalite)',
      '(?:pauvre|mon pauvre|ma pauvre) (?:cherie?|petite?|monsieur|madame|chou|ami)',
      'bravo(?:,)? (?:champion|sherlock|einstein|pour (?:votre|cette) (?:decouverte|perspicacite|lecture))',
      'merci (?:capitaine|sherlock)|capitaine evident|bonne chance avec ca|bien (?:essaye|tente)',
      "bienvenue dans (?:la vraie vie|le monde reel|la realite|l'hiver)|votre (?:majeste|altesse)",
      "(?:desoles? |pardon )d'exister",
      "(?:nous ne sommes|on n'est) pas (?:devins?|magiciens?|voyants?|madame irma)",
      '(?:vous voulez|il vous faut) (?:une medaille|un mouchoir|aussi (?:un|une|qu))',
      'sortez les (?:violons|mouchoirs)|snif|felicitations pour (?:votre|cette) (?:decouverte|lecture)',
      phrase(
        '(?:merci|bravo) (?:pour|de) (?:cet|cette|votre|ce) (?:\\w+ )?(?:tellement|si|oh combien|tres|vraiment) ',
        '(?:objecti\\w+|constructi\\w+|aimable|poli\\w*|utile|mesure\\w*|gentil\\w*)',
      ),
      '(?<![a-z0-9,] )(?:cause toujours|si vous le dites|bien sur,? bien sur|et la terre est plate)|et la terre est plate',
      'quelle? (?:comedienn?e?|actrice|acteur|diva)',
      "vous voulez (?:une medaille|un mouchoir|un calin|qu'on pleure)",
      "comme c'est (?:original|triste|dommage|dramatique)|on (?:en )?pleure|quel drame",
      "(?:appelez|prevenez|alertez) (?:la presse|l'onu|les medias|bfm)",
      '(?:la )?(?:patience|lecture) est (?:une vertu|gratuite)',
      '(?:on|nous) (?:vous )?(?:sort|sortons|envoie|envoyons) (?:les mouchoirs|un mouchoir|des mouchoirs|des violons)',
      'toutes nos condoleances|(?:notre|mon) coeur saigne|la prochaine fois on|et puis quoi encore',
      '(?:bientot|demain) vous (?:voudrez|direz|demanderez)',
      phrase(
        '(?:achetez|prenez|mettez|enfilez) (?:donc )?(?:une?|des|un bon|vos) ',
        '(?:pull|parapluie|manteau|couverture|montre|lunettes|bougies?|livre|taxi|velo|plaid|reveil|carte)s?(?: alors)?',
        '(?= ?[.!?…]|$)',
      ),
      "vous connaissez (?:la|le|les) \\w+ \\?|(?:chapeau|bravo),? l'artiste",
      '(?:pauvre|petit) (?:chou|bichon|lapin)|standing ovation|on (?:applaudit|respire)',
    ],
  },
  negated: true,
  when: (draft, hit) => draft.complaint.kind !== 'praise' && !(isSympathy(hit.words) && isSincere(draft)),
  bad: [
    { lang: 'en', draft: 'What a surprise, another one of these.', marks: 'What a surprise' },
    { lang: 'en', draft: 'We are not mind readers.', marks: 'We are not mind readers' },
    { lang: 'fr', draft: 'Quelle surprise, encore un colis.', marks: 'Quelle surprise' },
    { lang: 'fr', draft: 'Nous ne sommes pas devins.', marks: 'Nous ne sommes pas devins' },
  ],
  good: [
    { lang: 'en', draft: 'You wrote "oh great, cancelled again" and you are right.' },
    { lang: 'fr', draft: 'Vous écrivez « quelle surprise », et vous avez raison.' },
    { lang: 'en', draft: 'Oh, how awful. I’m so sorry, Lou: the shop is calling you now.' },
  ],
});

/** Words that are meant when somebody apologises or helps with them, and mock when they stand alone. */
function isSympathy(words: string): boolean {
  return /^(?:oh|well)\b|^how |poor|sympath|condolea?nces|pauvre|quel/.test(words);
}

function isSincere({ credits, complaint }: DraftContext): boolean {
  return complaint.safety || credits.has('apology') || credits.has('owning') || credits.has('privateContact');
}
