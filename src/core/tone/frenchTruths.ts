import { sentenceSpan } from './around';
import type { DraftContext } from './context';
import { find } from './find';
import { type PhraseHit, type Phrases, phrase } from './phrases';
import { serves } from './serving';

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
  '(?:est|sont|reste|restent) (?:\\w+ment |bien |donc |tous |toutes )*(?:(?:une?|des|l[ae]s?|tres)\\b|toujours|parfois|souvent|soumis|teste|concu|fabrique|controle',
  '|certifi|conforme|fragil|sensibl|variabl|frequent|rare|courant|normal|limite|exception|adapte|garanti|repute|prevu|recommand|conseill|obligatoire',
  '|necessaire|indispensable|facultati|reserve|compris|inclu|exclu|affich|indiqu|precis|mentionn|accessible|consultable|difficil|complex|naturel|vivant',
  '|assur|homologu|agree|garant|forme|attenti|victime|connu)\\w*',
);

/** How things always are, in French: general sentences, and the adverbs and turns that make one of a sentence. */
const TRUTHS: Phrases = {
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
};

/** Where a French draft says how things generally are, in a sentence that serves nobody. */
export function frenchTruths(draft: DraftContext): PhraseHit[] {
  return find(draft, TRUTHS, { negated: true }).filter(
    (hit) => !NEAR.test(hit.words) && !serves(draft, sentenceSpan(draft, hit)),
  );
}

/** Whoever speaks of the customer, of a time or a sum, or of what one of us does says more than how things are. */
const NEAR = /\b(?:vous|votre|vos|je|moi|nous|on|tu|te|ton|ta|tes)\b|\bj'|\d/;
