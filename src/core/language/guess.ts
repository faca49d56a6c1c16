import { type Token, tokenize } from './tokenize';

const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt'] as const;

/** A language the guess can name; `und` where nothing speaks for one of them. */
export type GuessedLanguage = (typeof LANGUAGES)[number] | 'und';

/** Frequent words, folded; a word that several languages share speaks for each of them. */
const FREQUENT: Record<(typeof LANGUAGES)[number], string> = {
  en: `the a an and or but is are was were be been it its it's i'm i my me you your we our they their this that these
    of to in on at for from with without not no don't can't why what when where who how have has had do does did
    will would could should can just still now thanks thank please get got order worst never ever again hey hi hello
    there all so very too about after before because if been being any some more than im dont cant lol love great`,
  fr: `le la les l' un une des du de d' et ou mais est sont etait c' ce cet cette ces j' je tu il elle on nous vous ils
    me m' mon ma mes votre vos notre nos son sa ses ne n' pas plus jamais rien que qu' qui quoi dans sur pour par avec
    sans non oui au aux en y a ai as avez ont suis etes depuis toujours encore bonjour merci svp stp tres trop tout tous quand
    comment pourquoi ou bravo service chez si fait faire bien bon bonne alors donc aussi ca cela colis va vais`,
  es: `el la los las un una unos de del y o pero es son era no si que en con sin para por al se me mi mis tu su sus
    nos les lo le este esta esto ese eso muy mas ya hace desde cuando como donde porque nunca siempre nada todo hola
    gracias favor servicio he ha han estoy esta estan tengo tiene puede pedido dias`,
  de: `der die das ein eine einen und oder aber ist sind war nicht kein keine ich du er sie es wir ihr mein meine euer
    eure mir mich uns euch im in am an auf mit ohne fur von vom zu zum zur bei seit noch immer schon nur wann wie wo
    warum was danke bitte hallo hat habe haben wird kann sehr auch wenn dass nach bis gar wieder heute`,
  it: `il lo la i gli le un una uno di del della dei delle e o ma e' sono era non che in con senza per da dal al alla
    mi mio mia tuo vostro vostra nostro ci vi si se piu mai sempre niente tutto ciao grazie ho ha hanno avete questo
    questa quando come dove perche ancora molto bene servizio ordine giorni anche`,
  pt: `o os as um uma uns de do da dos das e ou mas sao era nao que em no na nos nas com sem para por ao se me meu
    minha seu sua voces voce nosso este esta isso muito mais ja faz desde quando como onde porque nunca sempre nada
    tudo ola obrigado obrigada favor servico tenho tem pedido dias ate`,
};
/** A word that only one of the six uses often speaks louder. */
const WEIGHTS = new Map<string, number[]>();
LANGUAGES.forEach((language, index) => {
  for (const word of new Set(FREQUENT[language].split(/\s+/))) {
    const weights = WEIGHTS.get(word) ?? LANGUAGES.map(() => 0);
    weights[index] = 1;
    WEIGHTS.set(word, weights);
  }
});
for (const [word, weights] of WEIGHTS) {
  const shared = weights.reduce((sum, weight) => sum + weight, 0);
  WEIGHTS.set(
    word,
    weights.map((weight) => (weight / shared) * (word.length > 1 ? 1 : 0.6)),
  );
}
const LETTERS: [RegExp, number, number][] = [
  [/[éèêëàâùûîïôœ]/i, 1, 0.5],
  [/[ç]/i, 1, 0.8],
  [/[ñ¿¡]/i, 2, 2],
  [/[áíóú]/i, 2, 0.5],
  [/[äöüß]/i, 3, 1],
  [/[òìù]/i, 4, 0.6],
  [/[ãõ]/i, 5, 2],
];
/** How frequent a word is in the languages that are guessed: 1 for those in the lists above, 0 for all others. */
export function commonness(word: string): number {
  return WEIGHTS.has(word) ? 1 : 0;
}

const MOST_TOKENS = 120;

/** The language of a text by its frequent words and letters. Cheap: looks at the first 120 words only. */
export function guessLanguage(text: string): GuessedLanguage {
  return guessLanguageOf(text, tokenize(text.slice(0, 2000)));
}

/** The same for a text that is cut into tokens already. */
export function guessLanguageOf(text: string, tokens: readonly Token[]): GuessedLanguage {
  const scores = LANGUAGES.map(() => 0);
  for (let i = 0; i < tokens.length && i < MOST_TOKENS; i += 1) {
    const weights = WEIGHTS.get(tokens[i]?.norm ?? '');
    if (weights) for (let l = 0; l < scores.length; l += 1) scores[l] = (scores[l] ?? 0) + (weights[l] ?? 0);
  }
  const head = text.length > 600 ? text.slice(0, 600) : text;
  for (const [letters, language, weight] of LETTERS) {
    if (letters.test(head)) scores[language] = (scores[language] ?? 0) + weight;
  }
  let best = 0;
  for (let l = 1; l < scores.length; l += 1) if ((scores[l] ?? 0) > (scores[best] ?? 0)) best = l;
  return (scores[best] ?? 0) > 0 ? (LANGUAGES[best] ?? 'und') : 'und';
}
