import type { Language } from '../brand';
import type { Hint } from '../triage/hint';
import { TROUBLE } from './complaintWords';
import type { DraftInput } from './context';
import { phrase } from './phrases';
import { type Readable, readable } from './readable';
import { remember } from './remember';
import { REGRET } from './replyWords';
import { saidIn, says } from './said';

type Words = Record<Language, readonly string[]>;

/** Words that are hardly ever meant the other way round: what they name was bought, came, and was as it should be. */
const FIRM: Words = {
  en: [
    'satisfied|(?:very|really|always|so) (?:good|well|happy|pleased|reliable|helpful)|good (?:quality|service|value)|works? (?:\\w+ )?well|worked (?:\\w+ )?well',
    'as described|ahead of time|easy to use|recommend(?:ed)?|(?:so|how) lovely|excellent|pleasant|smoothly|smoothest|hassle[- ]free',
    '(?:a )?(?:big|huge|many|special) thanks?|always (?:been )?(?:there|helpful|a pleasure|happy)|(?:extremely|extraordinarily|tremendously|super) (?:helpful|kind|friendly|happy|pleased|good)|made (?:\\w+ ){1,3}eas(?:y|ier)',
  ],
  fr: [
    'satisfaite?s?|satisfaisante?s?|satisfaction|(?:tres|vraiment|toujours) (?:bien|bons?|bonnes?|beaux?|belles?|jolie?s?|contente?s?|rapides?|pratiques?|simples?|correcte?s?)',
    'bons? (?:services?|contacts?|produits?|sites?|rapport|suivi|accueil|articles?)|bonnes? (?:qualites?|reception|prestations?|communication)|de qualite|rapidement|reactifs?|reactives?|efficaces?|intuiti(?:f|ve)|conformes?',
    "delais? (?:de livraison )?(?:\\w+ ){0,2}?(?:toujours )?respecte?e?s?|(?:en|d') ?avance|avant (?:la date|le delai)|dans les (?:temps|delais)|en temps et en heure|plus vite que prevu|rien a (?:re)?dire|(?:je|on|nous) (?:\\w+ )?recommand(?:e|ons)|exc?ell?ente?s?|parfaite?s?|super (?:appli|application|accueil|site)|bien (?:recue?s?|passee?s?|deroulee?s?|livree?s?|emballee?s?)|livraison (?:\\w+ )?rapide|fiables?|serieux|fideles? a|positi(?:f|ve)s?|superbes?|impeccables?|bonheur|super qualites?|faciles? (?:et|a \\w+er|d'(?:acces|utilisation))",
  ],
};

/** Trouble that is denied: taken out before anything else is read. */
const SPARED = new RegExp(
  phrase(
    "\\b(?:(?:je )?n'ai |n'a |pas |ne |suis )*(?:jamais|rarement|pas)(?: \\w+)? (?:ete )?(?:decue?s?|de (?:deception|soucis?|problemes?))\\b",
    '|\\b(?:jamais )?(?:sans|aucuns?|no|without(?: any)?) (?:probleme|souci|retard|problem|issue|fuss|regret)s?\\b',
    '|\\brien a (?:re)?(?:dire|ajouter|reprocher|signaler)\\b|\\b(?:a|mon|mes|nos) (?:mon |mes |nos )?attentes?\\b',
    '|\\btoujours des (?:produits?|articles?) (?=de qualite)|\\b(?:plusieurs|\\d+|deux|deuxieme|troisieme)e? fois que (?:je|j.|nous) ?(?:re)?(?:command|ach|pass|fai)\\w*',
  ),
  'g',
);

/** A "but", a denial, a "too": the post takes something back. */
const TAKES_BACK = new RegExp(
  phrase(
    "\\?|\\b(?:mais|sauf|hormis|bemol|dommage|par contre|en revanche|neanmoins|cependant|malgre|toutefois|seule?|trop|peu|(?<!\\ba )moins|ne|pas|plus de|depuis(?! (?:longtemps|longues? dates?|toujours|(?:\\w+ ){0,3}annees))|apres|heures?|semaines?|mois|minutes?|encore|enfin|jamais|aucune?|sans|ni|autrement|sinon)\\b|\\bn'",
    "|n't\\b|\\b(?:but|except|however|although|though|not|never|no|only|too|yet|until|despite|without|after|since(?! i (?:started|joined|began|signed))|hours?|weeks?|months?|minutes?|again|finally)\\b",
  ),
);
const LONGEST = 400;

/**
 * What is to be checked, with the hint set at rest and denied trouble left out where the post's own words are plain praise: short praise of goods and services is
 * where the model, which learnt from posts, errs most, and what it takes for a complaint would have to be apologised for.
 */
export function withSoberHint(input: DraftInput, draft: Readable): DraftInput {
  const { post, hint } = input;
  if (!post || !hint || says(draft, REGRET) || !isPlainPraise(post.text)) return input;
  const quiet: Hint = { ...hint, band: 'none', complaint: 0, severity: 'low', risks: [] };
  return { ...input, post: { ...post, text: withoutSpared(post.text) }, hint: quiet };
}

/** The post's words without the trouble that they deny. */
function withoutSpared(text: string): string {
  return saidIn(text).words.replace(SPARED, ' , ');
}

/** Read once for each post: it stays the same while its reply is written. */
const isPlainPraise = remember((text: string): boolean => {
  if (text.length > LONGEST) return false;
  const whole = saidIn(text);
  if (whole.mocks || whole.grave || whole.safety || whole.angry || whole.rumour) return false;
  const spared = readable(withoutSpared(text));
  const praises = says(spared, FIRM) || spared.text !== whole.words;
  return praises && !says(spared, TROUBLE) && !TAKES_BACK.test(spared.text);
});
