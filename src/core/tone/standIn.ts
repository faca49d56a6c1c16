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
const FIRST_HALF = 0x86;

/** By UTF-16 unit: each half of a named emoji has a stand-in of its own. */
const KNOWN = new Map([
  ...Object.entries(SIGNS),
  ...[...new Set(EMOJI.split(''))].map((half, at) => [half, String.fromCharCode(FIRST_HALF + at)] as const),
]);

/** Stands for every UTF-16 unit of more than a byte that no pattern names: for halves of emoji, mostly. */
export const OTHER_UNIT = '\x81';

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
