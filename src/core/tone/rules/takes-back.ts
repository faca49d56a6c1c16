import { sentenceSpan } from '../around';
import { postSaying } from '../example';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { serves } from '../serving';
import { SOURCES } from '../sources';

/** A sentence that turns against what was said before it, and gives nothing. */
export const takesBack = phraseRule({
  id: 'takes-back',
  topic: 'transparent',
  level: 'warn',
  broad: true,
  why: {
    en: 'This turns back to our side and takes the apology along: leave it out, or say it as a fact that helps.',
    fr: 'Cette phrase revient à notre défense et reprend les excuses : retirez-la, ou donnez-en un fait utile.',
  },
  source: SOURCES.anatomy,
  phrases: {
    en: [
      phrase(
        '(?:^|(?<=[.!?;:] ))(?:(?:that|this) (?:being )?said|having said (?:that|this)|nevertheless|nonetheless|all the same|even so',
        '|to be fair|in fairness|in our defen[cs]e|mind you|then again|we would (?:also )?(?:add|point out|note) that|it is worth (?:noting|remembering)',
        "|you(?:'ll| will) (?:admit|agree|appreciate)|as you(?:'ll| will) (?:know|appreciate)),? (?:[\\w'-]+,? ?){1,8}",
      ),
      '(?:small print|terms|contract|website|listing|label|page|sign|email|leaflet|ticket|app|notice|booklet|policy) (?:does|did|do) (?:\\w+ )?(?:mention|say|state|warn|list|show|explain|cover|advise|note|make)(?: \\w+){0,2}',
      "(?:[\\w']+ ){1,8}(?:mind you|mind|in fairness|to be fair|though|all the same)(?=[.!]|$)",
      phrase(
        '(?:these|those|such|our|the|all) (?:[\\w-]+ ){1,3}(?:is|are|was|were) (?:only |all |simply )?',
        '(?:there|here|in place|designed|meant|intended|standard|routine|required) (?:to|for|so|because|practice|procedure|by (?:law|regulation))(?: \\w+){0,5}',
      ),
      '(?:is|are) (?:all )?(?:generated|sent|issued|triggered|created|applied|calculated|set) automatically(?: \\w+){0,4}',
      "(?:it|this|that) (?:sounds|looks|seems|appears) (?:like|as if|as though|that)? ?(?:there|it|this|the|your|you|we|our) (?:\\w+ )?(?:may|might|could)(?: [\\w']+){1,5}",
    ],
    fr: [
      phrase(
        "[^.!?;,]*\\b(?:sign|valid|accept|confirm|approuv|conforme|prevu|indiqu|annonc|respect|relu|envoy|choisi|coch)\\w*(?: [\\w']+){0,3},? (?:neanmoins|toutefois|cependant|pour autant|malgre tout)",
        '|a titre (?:tout a fait |purement )?(?:exceptionnel|gracieux|de geste)|(?:nous|on) (?:voulons|veut|consentons|acceptons|accepte|accordons|procedons|faisons) (?:bien |tout de meme |quand meme |exceptionnellement )+',
      ),
      phrase(
        "(?:^|(?<=[.!?;:] ))(?:et |mais )?(?:(?:cela|ceci|ca) (?:dit|etant)|cependant|toutefois|neanmoins|pour autant|reste qu'?|n'empeche|il n'empeche",
        "|il n'en (?:reste|demeure) pas moins|en revanche|a (?:notre|sa|leur) decharge|(?:on|vous|chacun) (?:reconnaitr|admettr|avouer|conviendr|comprendr)\\w+",
        '|avouez|admettez|convenez|reconnaissez|(?:reconnaissons|admettons|avouons|convenons)(?= (?:que|qu|tout|quand|cependant|au moins))|(?:veuillez |merci de )?(?:notez|noter)|sachez|soulignons|precisons|rappelons|ajoutons|signalons|a noter|pour rappel|pour (?:votre )?information',
        "|(?:il|nous) (?:convient|tenons|faut|est bon)(?: a| de)? (?:de |a )?(?:souligner|rappeler|preciser|noter|savoir|ajouter))(?: que| qu'|,|:)? ?(?:[\\w'-]+,? ?){1,8}",
      ),
    ],
  },
  negated: true,
  when: (draft, hit) =>
    draft.complaint.kind === 'complaint' && (CONCEDES.test(hit.words) || !serves(draft, sentenceSpan(draft, hit))),
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry about the lamp, Ana, a new one leaves today. That said, glass is fragile.',
      marks: 'That said, glass is fragile',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée pour la lampe, Ana, une autre part ce soir. Cela dit, le verre est fragile.',
      marks: 'Cela dit, le verre est fragile',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'I’m sorry about the lamp, Ana. That said, sorry is not enough: a new one leaves today.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée pour la lampe, Ana. En revanche, je vous en envoie une autre ce soir.',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
});

/** What is given with one hand and taken with the other does so even in the sentence that gives. */
const CONCEDES =
  /(?:neanmoins|toutefois|cependant|pour autant|malgre tout)$|^a titre|(?:bien|meme|exceptionnellement) $/;
