/** One line of a table, with the number of the line of the file on which it begins (from 1). */
export interface Row {
  line: number;
  cells: string[];
  /** A quotation mark was opened and never closed: the cell holds the rest of the file. */
  isOpen: boolean;
}

const DELIMITERS = ['\t', ';', ','] as const;

/**
 * Reads comma, semicolon or tab separated text (RFC 4180: cells may be quoted, quotes inside are doubled, quoted cells
 * may hold line breaks). Never fails; empty lines are left out.
 */
export function readRows(text: string): Row[] {
  const delimiter = delimiterOf(text);
  const rows: Row[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row: Row = { line, cells: [], isOpen: false };
    let ended = false;
    while (!ended) {
      const cell = readCell(text, at, delimiter);
      row.cells.push(cell.value);
      row.isOpen ||= cell.isOpen;
      line += cell.breaks;
      at = cell.end;
      ended = text[at] !== delimiter;
      at += 1;
      if (ended && text[at - 1] === '\r' && text[at] === '\n') at += 1;
    }
    line += 1;
    if (row.cells.some((value) => value.trim() !== '')) rows.push(row);
  }
  return rows;
}

function readCell(text: string, from: number, delimiter: string) {
  let start = from;
  while (text[start] === ' ') start += 1;
  return text[start] === '"' ? quotedCell(text, start + 1, delimiter) : plainCell(text, from, delimiter);
}

function plainCell(text: string, from: number, delimiter: string) {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(from, end), end, breaks: 0, isOpen: false };
}

function quotedCell(text: string, from: number, delimiter: string) {
  const parts: string[] = [];
  let at = from;
  let close = text.indexOf('"', at);
  while (close >= 0 && text[close + 1] === '"') {
    parts.push(text.slice(at, close + 1));
    at = close + 2;
    close = text.indexOf('"', at);
  }
  const isOpen = close < 0;
  parts.push(text.slice(at, isOpen ? text.length : close));
  const value = parts.join('');
  const rest = isOpen ? { value: '', end: text.length } : plainCell(text, close + 1, delimiter);
  return { value: value + rest.value.trimEnd(), end: rest.end, breaks: value.split('\n').length - 1, isOpen };
}

/** What may hold separators that separate nothing: quoted cells, and the commands of other tools. */
const INSIDE = /"(?:[^"]|"")*"?|\{[^{}]*\}/g;

/** The separator that stands most often in the first line that holds one. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 4000).replace(INSIDE, '').split(/\r?\n/, 20);
  const first = head.find((line) => DELIMITERS.some((delimiter) => line.includes(delimiter))) ?? '';
  const count = (delimiter: string) => first.split(delimiter).length;
  if (first.includes('\t')) return '\t';
  return count(';') > count(',') ? ';' : ',';
}
