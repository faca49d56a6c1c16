/** Words before a name that are no name. */
const TITLES = words(
  'dr mr mrs ms miss mx sir prof professor captain capt mme mlle mademoiselle madame monsieur maitre me',
);

/** A shown name with one of these speaks for a firm, a club or a mood, or is a joke: nobody is called that. */
const NO_PERSON = words(
  `the a an le la les un une des du de l my your our mon ma mes notre nos not just only real official officiel officielle
   ltd inc llc plc corp gmbh sarl sas sa eurl scop co company cie group groupe team equipe club shop store boutique shop
   news radio tv media journal magazine podcast studio agency agence hotel restaurant cafe bar school ecole college lycee
   university universite union association asso syndicat collectif comite fans fan army bot support service mairie ville
   city council office ministry parody parodie anonymous anonyme anon unknown inconnu user utilisateur admin nobody
   someone personne everyone customer client cliente commuter passenger voyageur voyageuse usager angry happy sad tired
   grumpy mad crazy lost lonely big little tiny old young super mega dark petit petite gros grosse vieux vieille jeune
   grand grande mister mum mom dad mama papa maman daddy mummy nan grandma king queen prince princess roi reine lord lady
   miss-terre team-member stop free save love boycott justice peace hello hi bonjour salut coucou deleted suspended`,
);
const NAME = /^\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*$/u;
const LONGEST = 20;

/**
 * The first name in the name that X shows for an author, or `undefined` where it holds none that we would dare to
 * greet with: emoji, firms, moods, handles and initials are left alone, since a wrong name is worse than none.
 */
export function firstNameOf(shown: string): string | undefined {
  const parts = partsOf(shown);
  if (parts.some((part) => NO_PERSON.has(key(part)))) return undefined;
  const names = parts.filter((part) => !TITLES.has(key(part)));
  if (names.length < parts.length && names.length < 2) return undefined;
  const first = pick(names);
  return first && isName(first, names.length) ? titled(first) : undefined;
}

/** The words before any separator, without emoji and other decoration; fancy letters become plain ones. */
function partsOf(shown: string): string[] {
  const plain = shown.slice(0, 100).normalize('NFKC').replace(/[’ʼ]/g, "'");
  const head = plain.split(/[|/•·(),:;[\]{}<>@#~«»"“”—–]|\s-\s/u).find((piece) => /\p{L}/u.test(piece)) ?? '';
  return head
    .replace(/[^\p{L}\p{M}\p{N}'._\s-]/gu, ' ')
    .split(/\s+/)
    .map((part) => part.replace(/^[-'.]+|[-'.]+$/g, ''))
    .filter((part) => part !== '');
}

/** French papers write the family name in capitals, often first: "DUPONT Marie" is Marie. */
function pick(names: readonly string[]): string | undefined {
  const [first, second] = names;
  if (first && second && isCapitals(first) && !isCapitals(second) && /^\p{Lu}/u.test(second)) return second;
  return first;
}

function isName(word: string, words: number): boolean {
  if (!NAME.test(word) || word.length < 2 || word.length > LONGEST) return false;
  if (isCapitals(word)) return word.length > 3 || words > 1;
  if (!/^\p{Lu}/u.test(word)) return words > 1 && words < 4;
  return !/\p{Ll}\p{Lu}/u.test(word.replace(/^(?:Mc|Mac|De|La|Le)(?=\p{Lu})/u, ''));
}

function titled(name: string): string {
  if (!isCapitals(name) && /^\p{Lu}/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/(^|['-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function isCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function key(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
