/** Words that really have the doubled letter which a drawn-out spelling exaggerates ("goooood" is not "god"). */
const DOUBLED = new Set(
  `good cool too soon need feel been week keep seen see free fee all call hell well will full still off tell fall
   kill sell food poor look loser room book took poop coffee off staff miss pass loss less boss happy sorry carry
   bill bull dull wall really finally totally hello mess bill attention elle belle nulle mille colle ville aller
   allez allo appel appelle erreur arret attend connexion communication resolu essaie dommage homme comme nommer
   personne bonne donne passe casse grosse basse fausse baisse presse laisse merci annule abonnement`.split(/\s+/),
);

const FOLDED: string[] = [];
for (let code = 0xc0; code <= 0x17f; code += 1) {
  const letter = String.fromCharCode(code).toLowerCase();
  FOLDED[code] = letter === 'œ' ? 'oe' : letter === 'æ' ? 'ae' : letter === 'ß' ? 'ss' : stripMarks(letter);
}

function stripMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/**
 * The form of a word that rules compare: lower case, accents folded, apostrophes straight, letters drawn out three
 * times or more squeezed ("noooo" becomes "no"). The result may differ in length from the word.
 */
export function fold(word: string): string {
  const flat = flatten(word);
  return hasRun(flat) ? squeeze(flat) : flat;
}

function flatten(word: string): string {
  let ascii = true;
  for (let i = 0; i < word.length; i += 1) {
    if (word.charCodeAt(i) > 0x7f) {
      ascii = false;
      break;
    }
  }
  if (ascii) return word.toLowerCase();
  let out = '';
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code < 0x80) out += String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code);
    else if (code <= 0x17f && code >= 0xc0) out += FOLDED[code];
    else if (code === 0x2019 || code === 0x2018 || code === 0x2bc) out += "'";
    else
      return stripMarks(word.toLowerCase())
        .replace(/[\u2018\u2019\u02bc]/g, "'")
        .toLowerCase();
  }
  return out;
}

function hasRun(word: string): boolean {
  for (let i = 2; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code >= 97 && code <= 122 && code === word.charCodeAt(i - 1) && code === word.charCodeAt(i - 2)) return true;
  }
  return false;
}

function squeeze(word: string): string {
  const double = squeezeTo(word, 2);
  return DOUBLED.has(double) ? double : squeezeTo(word, 1);
}

function squeezeTo(word: string, keep: number): string {
  let out = '';
  for (let i = 0; i < word.length; ) {
    let run = 1;
    while (word[i + run] === word[i]) run += 1;
    out += (word[i] ?? '').repeat(run >= 3 ? keep : run);
    i += run;
  }
  return out;
}
