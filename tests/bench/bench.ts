/** One thing that is measured: `tests/bench/<name>/bench.ts` exports it as `bench`. */
export interface Bench {
  title: string;
  /** Measures, and returns a table for people. Throws, or `ok: false`, where a promise is not kept. */
  run(say: (line: string) => void): Promise<{ table: string[][]; ok: boolean }>;
}

/** The middle one, the upper one of two; NaN of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** A table as lines of text, its columns aligned. */
export function tableText(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}
