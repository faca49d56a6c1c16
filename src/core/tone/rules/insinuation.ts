import { isSupposed } from '../around';
import { postSaying } from '../example';
import { attackLevel } from '../gift';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

const DONE = phrase(
  '(?:press|check|read|save|charge|plug|turn|tighten|lock|store|keep|wash|follow|leave|forget|drop|open|remember|set|install',
  '|switch|close|clean|update|back (?:it|them) up|give|share|tell|show|pay|enter|type|measure|fit|use|try to|put|let|park|wear|arrive)',
);

/** What is hinted at the customer: a question that accuses, a correction of their words, a count of their complaints. */
export const insinuation = phraseRule({
  id: 'insinuation',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'This hints that the customer is wrong or at fault: ask or say it in private, and start with their trouble.',
    fr: 'Cela insinue que le client a tort : dites-le en privé, et commencez par ce qu’il a subi.',
  },
  source: SOURCES.accommodative,
  levelFor: attackLevel,
  phrases: {
    en: [
      `(?<![a-z0-9,] )did (?:you|anyone|somebody|someone) (?:\\w+ )?${DONE}(?: [\\w']+){0,6}\\?`,
      `(?:why|how) (?:didn't|did|would|wouldn't|don't|do|on earth did) you (?:not )?(?!like|prefer|want)\\w+(?: [\\w']+){0,6}\\?`,
      "(?:(?<![a-z0-9,] )|(?<=(?:but|and|so|well) ))(?:isn't|wasn't|weren't|aren't|didn't) (?:it|that|you|this) (?:\\w+ ){0,5}\\w+\\?",
      phrase(
        '(?:it|that|there|they) (?:was|were) (?:only |just )?(?:an? |the )?(?!(?:us|our|me|my|for|never)\\b)[\\w-]+(?: \\w+)?, not (?:an? |the )?',
        '(?!you|your|how|what|good|the (?:way|service|answer)|a (?:reason|word))[\\w-]+(?: \\w+)?',
      ),
      "you(?:'ve| have) (?:\\w+ )?(?:complained|contacted us|written|called|messaged|posted|returned|claimed|asked for a refund) (?:\\w+ ){0,2}?(?:times?|twice|before|already)",
      '(?:a )?(?:bit|touch|slight|little|tad) (?:of an? )?(?:exaggerat\\w+|dramatic|much|harsh|over the top)',
      '(?:hardly|scarcely|not exactly|far from) an? (?:catastroph\\w+|disaster|emergency|tragedy|crisis|crime|scandal|outrage|ordeal)',
      "(?:so you say|if that's what you want to call it|if you must know|as you put it|your words)(?=[.!,…]|$)",
      'you could(?: also)? have (?:called|asked|rung|phoned|written|told|said|come|mailed|contacted)(?: \\w+){0,4}',
      "others (?:wait|manage|cope|understand|don't|do not|have|pay|are)(?: \\w+){0,4}|those who help themselves",
      'worse things (?:have )?happen\\w*(?: \\w+){0,2}|is this (?:about|still about)(?: \\w+){0,3} again',
      '(?:you|they) (?:signed|asked|opted|applied|booked) for (?:it|this|that)(?=[.!,]|$)|you knew (?!we|that we)(?: ?\\w+){1,4}',
      "(?:there's|there is) no (?:call|need|excuse|reason) for (?:that|this|such|your)(?: \\w+){0,5}|(?:staff|people|colleagues|agents) are (?:people|human)(?: too)?",
      "(?:have|had|did) you (?:signed? up|register(?:ed)?|appl(?:y|ied)|insured?|backed? (?:it )?up|thought|think|considered?|bother(?:ed)?|look(?:ed)?|kept?|keep|told|tell|warned?|measured?|weigh(?:ed)?)(?: [\\w']+){1,7}\\?",
      '(?<![a-z0-9,] )(?:was|were|had|has|did) (?:it|she|he|they|you|your \\w+|somebody|someone|anyone) (?!(?:\\w+ )?(?:try|tried|see|arriv|com[ei]|received?|got|get|hear|reach|help|work|land|show|safe|hurt|ok|okay|all right|all ok|sort|fix|need|want|prefer|like|know when|all back|back|through|unhurt))[^.!?]{6,70}\\?',
      '(?:is|was|are|were) there (?:an?|any) (?:recording|proof|photo|receipt|witness|evidence|video|footage|record|chance you)\\w*(?: [^.!?]{0,40})?\\?|(?:her|his|your|their) word against (?:his|hers|ours|theirs|yours)|two sides to (?:every|this|the)(?: \\w+)?',
      "have you (?:thought|considered|looked|asked|checked)(?: [\\w']+){1,9}\\?",
      "(?:we|i)(?:'d| would|'ll| will)? (?:need|want|require|ask|expect)(?: you)? (?:to (?:prove|show|see)|proof|evidence|some proof)(?: [\\w']+){0,5}|without (?:it|that|one|proof|a receipt)(?:,)? (?:there|we|i)(?: [\\w']+){1,6}",
    ],
    fr: [
      "avez-vous (?:bien |seulement |au moins |meme |vraiment |simplement )(?:lu|verifie|respecte|suivi|pris|pense|regarde|essaye|consulte|ferme|range|lave|utilise)\\w*(?: [\\w']+){0,6}",
      '(?:(?<![a-z0-9,] )|(?<=«? ?))\\w+, non ?: \\w+|(?:c.etait|il s.agi\\w+) (?:d.)?(?:une?|du|de la|des) \\w+(?: \\w+)?, (?:et )?pas (?:une?|du|de la|des|d.une?) \\w+',
      phrase(
        '(?:les? |ce |ces |vos |votre |cette )(?:mots?|termes?|ton|propos|langage|accusations?|insultes?|majuscules|remarques?)(?: (?!est|sont|etai)[^ .!?]+){0,3} ',
        '(?:etai(?:t|ent)|est|sont|semble\\w*|parai\\w+) (?:bien |un peu |tout de meme |assez |plutot )*(?:de trop|deplace|excessi|inutil|regrettable|superflu|malvenu|exager|outranci|injuste|infonde)\\w*',
      ),
      "c'est (?:deja )?(?:la|votre) (?:deuxieme|troisieme|quatrieme|enieme|\\d+e) (?:reclamation|message|plainte|demande|relance|remboursement)(?: \\w+){0,2}",
      '(?:a|ont|aurai(?:t|ent)) (?:tres bien |fort bien |egalement |aussi )?pu (?:\\w+ ){1,3}(?:avec|par|dans|de|chez) (?:vos|votre|vous)(?: \\w+)?',
      phrase(
        'avez-vous (?:deja )?(?:regarde|verifie|consulte|cherche|demande|controle)[^.!?]{0,20}(?:spams?|indesirables?|voisins?|gardienn?e?',
        '|boite aux lettres|poubelles?|notice|conditions|emballage)',
      ),
      "[^.!?,;]*,? ?\\b(?:non|n'est-ce pas|hein|pas vrai|quand meme|tout de meme|au moins|oui ou non)(?= ?\\?)",
      phrase(
        '(?<!(?:nous|je|on|vous) (?:\\w+ ){0,3})pourtant (?:\\w+ ){0,2}?(?:rest|indiqu|precis|affich|signal|annonc|envoy|prevu|disponible|visible|accessible|adress|communiqu|rappel|mention|conform|simple|possible',
        '|lisible|ecrit|fonctionn|correct|clair|public|connu|respect|effectu|realis|livr|valid|sign|accept)\\w*(?: [\\w]+){0,3}',
      ),
      'vous (?:avez|aviez) (?:(?!pas|jamais|mal|trop)\\w+ )?ete (?:dument |bien |pourtant |deja )?(?:prevenue?|informee?|avertie?|avisee?|contactee?|relancee?)s?(?: \\w+){0,3}',
      phrase(
        "(?<!(?:nous|je|on|j') ?(?:vous )?(?:avons|ai|a) )(?:sans doute|probablement|surement|certainement|vraisemblablement|peut-etre|visiblement|apparemment|forcement) (?:ete )?",
        '(?:mal|trop|pas assez|peu|in\\w+ment) \\w+(?:e|i|is|it|u|us)e?s?(?: [\\w]+){0,2}',
      ),
      '(?:est|parait|semble|reste) (?:techniquement|materiellement|physiquement|tout simplement|rigoureusement|hautement|pratiquement|quasiment|strictement) (?:impossible|exclue?|improbable|infaisable)',
      "(?:il est|c'est|il parait|il semble) (?:tres |fort |plus |donc )?(?:probable|possible|vraisemblable) que (?:l[ae]s? |vous |votre |vos |un |une |l'|cela |ce )[\\w']+(?: [\\w']+){0,4}",
      "(?:un|une|ce|cette|quelques|certains?|ces|des) (?:client|assure|abonne|usager|voyageur|locataire|patient|parent|adherent|membre|acheteur)(?:e|s|es)? qui (?!vous|nous|ont|a|sont|est|attend|merit|paie)[\\w']+(?: [\\w']+){1,5}",
      "(?:comme )?vous (?:n'etes pas sans savoir|savez (?:bien|pertinemment|parfaitement|comme nous))(?: \\w+){0,3}",
      "(?:rien|personne) ne vous (?:oblige|empech|forc|interdi)\\w*(?: [\\w']+){0,4}|(?:il )?ne tenait qu'a vous(?: \\w+){0,3}|chacun (?:est|reste) (?:libre|responsable)(?: \\w+){0,3}",
    ],
  },
  negated: true,
  when: (draft, hit) => draft.complaint.kind === 'complaint' && !isSupposed(draft, hit),
  bad: [
    {
      lang: 'en',
      draft: 'I’m so sorry, Ana. Did you tighten the screw yourself? A new lamp ships today.',
      marks: 'Did you tighten the screw yourself?',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana, une autre lampe part ce soir. Le ton était de trop.',
      marks: 'Le ton était de trop',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'I’m so sorry, Ana. Did the courier leave a card? A new lamp ships today.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'en',
      draft: 'Did you try the red one?',
      given: { post: postSaying('@northline which lamp is best?', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana, une autre lampe part ce soir. Notre ton était de trop.',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
});
