import { isWithin, type Span } from '../language/span';
import type { DraftContext } from './context';
import { phrase } from './phrases';
import { plainSentences } from './plainSentences';
import { isCredited, serves } from './serving';

/** One of us speaks or acts, a time is named, or something is counted: then it is about this case. */
const THIS_CASE = new RegExp(
  phrase(
    "\\d|\\b(?:je|nous|on|notre|nos|mon|ma|mes|moi)\\b|\\bj'|\\b(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain|aujourd'hui",
    '|ce soir|ce matin|hier|midi|minuit|maintenant|depuis|deja|encore)\\b',
  ),
);
/** What happened, what would and what will be: only what always is speaks to nobody. */
const NOT_PRESENT = new RegExp(
  phrase(
    '\\b\\w+(?:ait|aient|iez|era|eront|erez|ira|iront|rez|ra|ront)\\b|\\b(?:a|ont|avez|as) (?:\\w+ )?(?!ete\\b)\\w+(?:e|i|u|is|it|us|ee|es|ees)\\b',
    '|\\b(?:a|ont) (?:\\w+ )?ete\\b',
  ),
);
/** Greetings, wishes, requests, quotations, and what is denied or forbidden for the customer's sake. */
const ANOTHER_ACT = new RegExp(
  phrase(
    '["«]|\\bsuffi(?:t|ra)\\b|\\bpossibilite de (?:me|nous) |^\\W*(?:bonjour|bonsoir|salut|hello|merci|prenez soin|bon|bonne|bonnes|excellente?|agreable|bel|belle|courage|heureusement|ne|vous pouvez|si|s.il|en cas|au cas)\\b|^\\W*(?:et |puis |ou )?(?!vous)\\w+(?:ez|ons)\\b',
    "|\\b(?:personne|rien|aucune?) (?:n'|ne )|\\bpas (?:une?|a|dues?)\\b|\\b(?:plus rien|rien a)\\b|, c'est (?:une?|se|trop|pas|tout|\\d)\\b|^\\W*qu(?:e |')",
  ),
);
/** A signature: a name, and whose it is. */
const SIGNED =
  /^(?:\W*cordialement)?\W*(?:[\w-]+ ){0,3}(?:(?:de|pour) )?(?:l.|notre |votre )(?:equipe|service client)(?: [\w-]+){0,3}\W*$/;
/** The end of an address is no beginning of a sentence. */
const DOMAIN = /^(?:fr|com|net|org|eu|be|ch|io|tv|co)\b/;
const FEWEST_WORDS = 5;

/** Where a French reply to a complaint says, in the present, something that is about nobody of ours and serves nobody. */
export function straySentences(draft: DraftContext): Span[] {
  const { readable, quoted } = draft;
  return plainSentences(readable.text)
    .filter(({ 0: words, index }) => readable.text.slice(index + words.length).search(/^ ?\?/) < 0)
    .filter(({ 0: words }) => words.split(/[^a-z]+/).filter(Boolean).length >= FEWEST_WORDS)
    .filter(({ 0: words }) => !THIS_CASE.test(words) && !NOT_PRESENT.test(words) && !ANOTHER_ACT.test(words))
    .filter(({ 0: words, index }) => !SIGNED.test(words) && !(readable.text[index - 1] === '.' && DOMAIN.test(words)))
    .map(({ 0: words, index }) => readable.original(index + words.search(/\S/), index + words.trimEnd().length))
    .filter((span) => !isWithin(quoted, span) && !isCredited(draft, span, ['account']) && !serves(draft, span));
}
