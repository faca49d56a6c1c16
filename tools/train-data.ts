import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Where the labelled texts lie: beside the repository, never in it. */
const FOLDER = new URL('../../shared/data/', import.meta.url);

/** One row of a set: its columns by name. */
export type Row = Record<string, string>;

/** Whether a set is there. */
export function hasSet(name: string): boolean {
  return existsSync(new URL(`${name}.tsv.gz`, FOLDER));
}

/**
 * The rows of `../shared/data/<name>.tsv.gz`.
 *
 * @throws Error when the set is not there: measure with `hasSet` first.
 */
export function readSet(name: string): Row[] {
  const text = gunzipSync(readFileSync(new URL(`${name}.tsv.gz`, FOLDER))).toString('utf8');
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** A text with its label as the trainer takes it. `weight` says how much its error counts. */
export interface Example {
  text: string;
  lang: string;
  label: 0 | 1;
  weight: number;
  source: string;
  /** Of a calm post whose kind is known: its place in `CALM_KINDS`, -1 for talk. */
  calm?: number;
}

/** The rows of a set as examples; `labelOf` gives null for rows to be left out. */
export function examplesOf(
  source: string,
  rows: readonly Row[],
  weight: number,
  labelOf: (row: Row) => 0 | 1 | null,
): Example[] {
  return rows.flatMap((row) => {
    const label = labelOf(row);
    return label === null ? [] : [{ text: row.text ?? '', lang: row.lang ?? 'und', label, weight, source }];
  });
}
