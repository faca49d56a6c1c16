/** What a code point is to the tokenizer. Emoji and unusual letters are decided by Unicode's own properties. */
export type CharacterKind = 'space' | 'newline' | 'letter' | 'digit' | 'emoji' | 'other';

const ASCII: CharacterKind[] = Array.from({ length: 128 }, (_, code) => {
  if (code === 10 || code === 13) return 'newline';
  if (code <= 32 || code === 127) return 'space';
  if (code >= 48 && code <= 57) return 'digit';
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95) return 'letter';
  return 'other';
});

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;
/** White space, control and format characters (direction marks, zero width), and halves of pairs. */
const BLANK = /[\s\p{C}]/u;

const known = new Map<number, CharacterKind>();
/** 1 for each letter below 0x180 (Latin with its accents), 2 for each digit: most of all characters, so asked first. */
const LATIN = new Uint8Array(0x180);

/** Whether a code unit is a Latin letter, accents included. */
export function beginsLatin(code: number): boolean {
  return LATIN[code] === 1;
}

/** End of the Latin letters and digits that begin at `at`. */
export function latinEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && (LATIN[text.charCodeAt(end)] ?? 0) > 0) end += 1;
  return end;
}

/** The kind of one code point. */
export function characterKind(code: number): CharacterKind {
  if (code < 128) return ASCII[code] ?? 'other';
  const before = known.get(code);
  if (before) return before;
  const kind = lookUp(code);
  if (known.size < 4096) known.set(code, kind);
  return kind;
}

function lookUp(code: number): CharacterKind {
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return 'newline';
  const character = String.fromCodePoint(code);
  if (LETTER.test(character)) return 'letter';
  if (DIGIT.test(character)) return 'digit';
  // © ® ™ are pictographic for Unicode, but people write them as marks.
  if (code > 0x2122 && EMOJI.test(character)) return 'emoji';
  return BLANK.test(character) ? 'space' : 'other';
}

/** Whether the code point is an apostrophe, straight or curly. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc;
}

for (let code = 0; code < LATIN.length; code += 1) {
  const kind = characterKind(code);
  LATIN[code] = kind === 'letter' ? 1 : kind === 'digit' ? 2 : 0;
}
