/** Signs that patterns name, where Windows-1252 has them. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': '\x80',
  '…': '\x85',
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
  '–': '\x96',
  '—': '\x97',
};
/** Emoji that patterns name. */
const EMOJI = '😂🤣😹😆🙂😉😊';
const HALVES = [...new Set(EMOJI.split(''))];
/** From here on there is room for twelve halves, before the stand-in of the apostrophe. */
const FIRST_HALF = 0x86;
const standInOfHalf = (at: number) => String.fromCharCode(FIRST_HALF + at);

/** By UTF-16 unit: each half of a named emoji has a stand-in of its own. */
const KNOWN = new Map([...Object.entries(SIGNS), ...HALVES.map((half, at) => [half, standInOfHalf(at)] as const)]);

/** Stands for every UTF-16 unit of more than a byte that no pattern names: for halves of emoji, mostly. */
const OTHER_UNIT = '\x81';

/** The stand-ins of emoji, and of whatever else no pattern names, as the inside of a character class. */
export const PICTURES = `${OTHER_UNIT}${standInOfHalf(0)}-${standInOfHalf(HALVES.length - 1)}`;

/** What stands for a UTF-16 unit in readable text: one of one byte. Control characters and folded letters are free for it. */
export function standIn(unit: string): string {
  return unit.charCodeAt(0) <= 0xff ? unit : (KNOWN.get(unit) ?? OTHER_UNIT);
}

/**
 * A pattern's source as it is looked for in readable text.
 *
 * @throws Error when it names a sign that has no stand-in.
 */
export function withStandIns(source: string): string {
  return source.replace(/[^\0-\xff]/g, (unit) => {
    const known = KNOWN.get(unit);
    if (known === undefined) throw new Error(`A pattern names a sign that readable text does not hold: ${source}`);
    return known;
  });
}
