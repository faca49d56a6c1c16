import { sentenceSpan } from '../around';
import { postSaying } from '../example';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { serves } from '../serving';
import { SOURCES } from '../sources';

const FR_SUBJECT = phrase(
  "(?:^|(?<=[.!?…;] )|(?<=bonjour,? )|(?<=mais |car |or ))(?:l[ae]s? |l'|nos |notre |une? |beaucoup d(?:e |')|certain(?:e?s)? |la plupart d(?:e |u |es )",
  "|chaque |tout(?:e?s?)?(?: l[ae]s?)? |ce (?:type|genre) d(?:e |'))(?!\\w+ez )(?:[\\w'-]+ ){1,6}?",
);
/** Verbs of what is so, without anybody who does anything. */
const FR_STATE = phrase(
  '(?:relev|depend|offr|attir|evolu|appreci|contien|vis|garanti|respect|subi|exig|necessit|dispos|figur|comport|prevoi|impliqu',
  '|suppos|correspond|concern|entrain|exist|vari|benefici|appart|appliqu|prefer|plebiscit|impos|provien|connai|travers|repond|permet|demeur)',
  '(?:e|ent|t|d|dent|tent|ssent|ient|iennent|vent|it|oit|oient|s)',
);
const FR_IS = phrase(
  '(?:est|sont|reste|restent) (?:\\w+ment |bien |donc |tous |toutes )*(?:une?|des|l[ae]s?|tres|toujours|parfois|souvent|soumis|teste|concu|fabrique|controle',
  '|certifi|conforme|fragil|sensibl|variabl|frequent|rare|courant|normal|limite|exception|adapte|garanti|repute|prevu|recommand|conseill|obligatoire',
  '|necessaire|indispensable|facultati|reserve|compris|inclu|exclu|affich|indiqu|precis|mentionn|accessible|consultable|difficil|complex|naturel|vivant',
  '|assur|homologu|agree|garant|forme|attenti|victime|connu)\\w*',
);

/** How things always are, beside what happened to this customer. */
export const generalTruth = phraseRule({
  id: 'general-truth',
  topic: 'transparent',
  level: 'warn',
  broad: true,
  why: {
    en: 'How things generally are excuses us and helps nobody: stay with what happened to this customer.',
    fr: 'Ce qui arrive en général nous excuse et n’aide personne : restez à ce qui est arrivé à ce client.',
  },
  source: SOURCES.repair,
  phrases: {
    en: [
      '(?:no|not (?:a|one|any)) (?:\\w+ ){1,2}is (?:immune|perfect|infallible|foolproof)|(?:nobody|no one|nothing) is (?:immune|infallible|foolproof|perfect)',
      "(?:we|one|you|they) (?:can't|cannot|can not) (?:always |possibly )?(?:please|check|see|control|foresee|predict|be) (?:everyone|everything|everybody|everywhere|it all|them all)",
      '(?:as a rule|by (?:its )?(?:very )?nature|by definition|in the nature of things|comes with the territory|part and parcel|(?:always|often) a (?:bit of a )?(?:lottery|gamble))',
    ],
    fr: [
      `${FR_SUBJECT}(?:(?:ne |n'|se |s'|en |y )?${FR_STATE}|(?:n'|ne )?${FR_IS}|fai(?:t|sant) l'objet|font (?:l'objet|partie)|fait partie)(?: [^.!?…;]+)?`,
      phrase(
        "(?:c'est|ce sont|est|sont|reste|restent|demeure\\w*|se montre\\w*) (?:bien |malheureusement |helas )*(?:toujours|souvent|parfois|forcement|necessairement|generalement",
        "|habituellement|par nature|par definition|naturellement|inevitablement)(?! (?:en|la|a|au|pas|possible|votre|notre|la|le|sans|aussi|bloque|ouvert)\\b)(?: [\\w'-]+){0,3}",
      ),
      "il (?:arrive|peut arriver|est (?:frequent|courant|rare|usuel|d'usage|habituel|normal|inevitable)|n'est pas rare)(?: parfois| que| qu'| de| d')+(?: ?[\\w'-]+){0,4}",
      "(?:a|ont|avons|avait|avaient|est|sont) (?:tous |toujours |pour )?(?:l'habitude|habitues?|coutume)(?: [\\w'-]+){0,4}",
      phrase(
        "aucune? \\w+ n'est (?:a l'abri|infaillible|parfaite?|epargnee?|a toute epreuve)|(?:nul|rien|personne) n'est (?:a l'abri|infaillible|jamais acquis)",
        '|le risque zero(?: \\w+){0,3}',
      ),
      "(?:on|nous) ne (?:peut|pouvons|sait|saurait|saurions) (?:pas |malheureusement |helas )*(?:tout|toujours|etre partout|plaire|satisfaire tout|contenter)(?: [\\w']+){0,3}",
      phrase(
        "(?:en (?:regle )?generale?|generalement|habituellement|d'ordinaire|d'habitude|en temps normal|en principe|normalement|le plus souvent|la plupart du temps",
        "|dans la (?:grande |tres grande )?(?:majorite|plupart) des cas|comme (?:partout|tout le monde|toute (?:entreprise|technologie|activite)|chaque annee))(?: [\\w'-]+){0,4}",
      ),
      phrase(
        "(?:froid|chaleur|canicule|meteo|succes|affluence|inflation|penurie|conjoncture|contexte|saison|rentree|crise|circulation)\\w* (?:[\\w'-]+ ){0,2}?",
        "(?:met|mettent|oblige\\w*|impose\\w*|explique\\w*|rend\\w*|pese\\w*|complique\\w*|fragilise\\w*|sollicite\\w*|perturbe\\w*|ne (?:facilite|permet)\\w*)(?: [\\w'-]+){0,4}",
      ),
    ],
  },
  negated: true,
  when: (draft, hit) =>
    draft.complaint.kind === 'complaint' && !NEAR.test(hit.words) && !serves(draft, sentenceSpan(draft, hit)),
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry about the lamp, Ana, a new one leaves today. No parcel is immune to shocks.',
      marks: 'No parcel is immune',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée pour la lampe, Ana, une autre part ce soir. Aucun colis n’est à l’abri d’un choc.',
      marks: 'Aucun colis n’est à l’abri',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana: we packed the lamp badly. A new one leaves today.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana : la lampe était mal emballée. Une autre part ce soir, elle est toujours garantie.',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
});

/** Whoever speaks of the customer, of a time or a sum, or of what one of us does says more than how things are. */
const NEAR = /\b(?:vous|votre|vos|je|moi|nous|on|tu|te|ton|ta|tes)\b|\bj'|\d/;
