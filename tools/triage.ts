import { createInterface } from 'node:readline';
import { judge } from '../src/core/triage/judge';
import { brandFrom, postFrom } from './triage-input';

/**
 * The command-line door to triage: JSON lines in, a judgement a line out, in the same order.
 * `npm run -s triage -- --brand @handle[,keyword…]`. Exit status 1 when a line could not be read or judged.
 */
async function main(): Promise<void> {
  const brand = brandFrom(process.argv.slice(2));
  let line = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() !== '') await write(answer(text, line, brand));
  }
}

function answer(text: string, line: number, brand: ReturnType<typeof brandFrom>): unknown {
  let id: unknown;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
    const post = postFrom(value);
    const { postId: _, ...hint } = judge(post, { brand });
    return { ...(id === undefined ? {} : { id }), ...hint };
  } catch (error) {
    process.exitCode = 1;
    return { ...(id === undefined ? {} : { id }), line, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Waits where the reader is slower than we are, so that a long input never piles up in memory. */
function write(value: unknown): Promise<void> | undefined {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return undefined;
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

process.stdout.on('error', () => process.exit());
await main();
