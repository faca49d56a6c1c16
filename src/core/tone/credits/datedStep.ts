import type { Language } from '../../brand';
import { phrase } from '../phrases';
import { PICTURES } from '../standIn';
import { EN_CLOCK } from './clock';
import type { Credit } from './credit';

/** Up to the next stop; a point between digits ends nothing. */
const SENTENCE = /(?:[^.!?\n]|\.(?=\d))+/g;
const WEEKDAY = {
  en: '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  fr: '(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)',
};

/** A moment that lies ahead, or is now. */
const AHEAD: Record<Language, RegExp> = {
  en: new RegExp(
    phrase(
      `\\b(?:today|tonight|tomorrow|now|as i write|this (?:minute|morning|afternoon|evening)`,
      `|next (?:week|month|${WEEKDAY.en})|${WEEKDAY.en}|(?:before|by|until|from|in|within|at) (?:the )?(?:\\d|half`,
      `|one|two|three|four|five|six|ten|twenty|noon|midnight|june|july)|(?:in|within) an?\\b|${EN_CLOCK})`,
    ),
  ),
  fr: new RegExp(
    phrase(
      `\\b(?:demain|apres-demain|cette nuit|ce week-end|dans la (?:journee|soiree|matinee|nuit)|a la premiere heure|le jour meme|ce soir|ce midi|ce matin|aujourd'hui|maintenant|cet apres-midi|la semaine prochaine|a l'instant`,
      `|tout de suite|dans l'heure|la veille|(?:le|au) \\d{1,2}(?= ?(?:[,.;:!]|$|au|a|en|vers|avant|janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec))|toutes les (?:\\d+ |deux |dix |quinze |trente )?(?:heures?|minutes?|jours?|semaines?)|${WEEKDAY.fr}|(?:avant|a|d'ici|dans|sous|des|vers) (?:\\d|une? (?:heure|jour|minute|instant|semaine|mois|quart|demi)\\w*|deux|trois`,
      `|quatre|cinq|dix|quinze|vingt|trente|midi|juin|juillet))`,
    ),
  ),
};

/** What looks back, declines, asks, supposes or only tells the hours: no step of ours. */
const NO_STEP: Record<Language, RegExp> = {
  en: new RegExp(
    phrase(
      '\\b(?:not|never|cannot|no|none|nobody|sorry|(?<!(?:note|letter|card|word) of )apolog\\w+|regret\\w*|wait(?:ed|ing)?|since|ago|yesterday|last|late',
      '|(?:can|may|could) be|missed|lost|failed|forgot|too few|only \\w+ of us|the one (?:who|that)|delay\\w*|can take|may take|takes? up|up to|usually|normally|must|reminded|may result|please|contact|call us|dm|if(?! (?:you(?:.d| would)? (?:like|want|prefer|wish)|that suits|it suits))',
      '|should|could|would|hope|aware|opening|open|lines|hours|perhaps|maybe|next time',
      "|you (?:were|had|should|did|could))\\b|n't\\b",
    ),
  ),
  fr: new RegExp(
    phrase(
      '\\b(?:pas|jamais|ni|aucune?|(?<!une )personne|desolee?s?|navree?s?|excus\\w+|pardon|regrett\\w+',
      "|(?:vous|d'|l'|nous|avez|avoir|en) ?attend\\w*|attente|patient\\w*|depuis|hier|derniere?|retards?",
      '|peu(?:t|vent) (?:prendre|aller)|devait|devaient|doit|doivent|rappelle que|merci de|veuillez|contact\\w*|appelez|mp',
      '|si|devri?(?:ez|ait|aient)|pourri?(?:ez|ait|aient)|(?<!qui )(?<!qu.il )(?<!qu.elle )etai(?:t|ent)|esper\\w+|horaires?|ouverte?s?|peut-etre|la prochaine fois',
      // What was done or tried is over.
      '|(?:a|ont|avait|avaient) (?:\\w+ )?(?:ete|tente|essaye|fini|eu lieu)|(?:avons|avez|avais|avait|avaient|tente|essaye) |(?:a|aux?) (?:deux|trois|plusieurs|maintes|\\d) (?:reprises|fois)',
      '|vous (?:etiez|aviez|avez|devez|auriez)',
      // What holds for everybody or every day is nobody's step.
      "|parfois|souvent|generalement|habituellement|normalement|d'habitude|en (?:moyenne|general|principe)|chaque|tous (?:l|n)es (?!jours|matins|soirs|quarts|midis|\\d)\\w+)\\b",
    ),
  ),
};
/** What the customer is told to do, and when, is no step of ours; what we do in the same sentence makes one of it. */
const ERRAND: Record<Language, RegExp> = {
  en: /^\W*(?:then |so |and )?(?:call|ring|phone|email|visit|send|bring|return|come|contact|fill|write|go|wait|post|drop|pop|reach|get in|hang|delete|try|head|check|read|see|take|keep|make|use|ask|find|pick|switch|turn|log|clear|restart|reset|open|click|tap|choose|remember|ensure|note|allow|quote|complete|follow|look|download|book|register|sign|apply|submit|upload|remove|speak|talk|chat|message|dm)\b(?!.*\b(?:i|we|i'll|we'll|our)\b)/,
  fr: /^\W*(?:puis |et |alors )?(?:\w+ez|rappelle|appelle|passe|viens|reviens|envoie|contacte|ecris|attends)\b(?!.*\b(?:je|j'|nous|on|notre|nos)\b)/,
};
const FEWEST_WORDS = 4;

/** A plain statement of what happens, with its time: "the fitter is there at three". Any verb will do. */
export const datedStep: Credit = ({ readable, language }) =>
  [...readable.text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    if (isStep(sentence, language)) return [readable.original(index, index + sentence.length)];
    return [...sentence.matchAll(CLAUSE[language])]
      .filter(({ 0: clause }) => OUR_DOING[language].test(clause) && isStep(clause, language))
      .map(({ 0: clause, index: at }) => readable.original(index + at, index + at + clause.length));
  });

function isStep(words: string, language: Language): boolean {
  if (!AHEAD[language].test(words) || NO_STEP[language].test(words) || ERRAND[language].test(words)) return false;
  return words.trim().split(' ').length >= FEWEST_WORDS;
}

/** Where a sentence says more than one thing, each may be a step. */
const CLAUSE: Record<Language, RegExp> = {
  en: /(?:(?! (?:and|so|but|then) (?:i|we|you|your|our|the|he|she|they|it|there|an?)\b)[^,;:]|,(?=\d)|:(?=\d)|^ (?:and|so|then))+/g,
  fr: new RegExp(`(?:[^,;:${PICTURES}]|,(?=\\d))+`, 'g'),
};
/** In a part of a sentence, somebody or something of ours has to act. */
const OUR_DOING: Record<Language, RegExp> = {
  en: new RegExp(
    phrase(
      "^\\W*(?:and |so |then |but |it's )*(?:(?:i|we)(?:'m|'re|'ve|'ll| am| are| have| will)?|you(?:'ll| will)|(?:a|an|our|my|the|your|another|that|this|both|two|it|he|she|they)\\b[\\w' ]{0,40}?",
      "(?:'s|'ll|is|are|will|was|were|goes?|comes?|leaves?|arrives?|lands?|starts?|opens?|runs?|reaches|gets?|brings?|swaps?|fits?|fixes|collects?|drives?|visits?|calls?|rings?|has|have)) ",
    ),
  ),
  fr: /^\W*(?:et |puis |donc |alors |mais )*(?:je|j'|nous|on|notre|nos|mon|ma|sa|son|ses|leurs?|une?|l[ae]s?|l'|votre|vos|ca|cela|tout|deux|trois|quatre|ils?|elles?|ce|cet|cette|ces|\w+ vous|\w+ (?:passe|vient|appelle|livre|arrive|part|repart|apporte|depose|remplace|repare|pose|installe|rembourse|envoie|reprend|joint|monte|change|coupe|recoit)|correctif|virement|coursier|technicien|remboursement|(?!bonjour|bonsoir|merci|salut|hello|desole|navre|pardon|bonne)[a-z]{4,} \w{3,}(?:ee?s?|ie?s?|ue?s?))\b/,
};
