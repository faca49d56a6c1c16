/** What may stand before a formula and is passed over: blanks, control and format characters, quotation marks. */
const PASSED = '[\\s\\p{Cc}\\p{Cf}"]*';
/** Signs by which a spreadsheet takes a cell for a formula, also in their wide forms (OWASP, "CSV Injection"). */
const STARTS = '[=+\\-@＝＋－＠]';
/** A file with commas may be read with another separator: a formula must not begin behind one of those either. */
const RISKY = new RegExp(`(?<=^|[;|\\t\\r\\n])(?=${PASSED}${STARTS})`, 'gu');

/**
 * A quoted cell of a comma separated file. What a spreadsheet would run as a formula starts with an apostrophe; almost
 * every reply begins with @, which is one of the signs.
 */
export function csvCell(text: string): string {
  return `"${text.replace(RISKY, "'").replaceAll('"', '""')}"`;
}
