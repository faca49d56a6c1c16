/** A line of the table; `kept` where nothing was promised too. */
export type Row = [what: string, ours: string, beside: string, ratio: string, promise: string, kept: boolean];

export const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
export const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
export const ratio = (a: number, b: number) => (a / b).toFixed(2);

/** The rows of one part, or one that says why it could not be measured. */
export async function noticed(
  what: string,
  measure: () => Promise<Row[]>,
  tell: (line: string) => void,
): Promise<Row[]> {
  try {
    return await measure();
  } catch (error) {
    tell(`${what} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    return [[what, 'not measured', '', '', '', false]];
  }
}
