/**
 * `npm run bench [name…]`: runs every bench, or those named, and prints a table each. Ends with status 1 where one of
 * them does not keep its promise.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Bench, tableText } from './bench';

const here = fileURLToPath(new URL('.', import.meta.url));
const asked = process.argv.slice(2);
const names = readdirSync(here).filter((name) => existsSync(`${here}${name}/bench.ts`));

for (const name of asked.length > 0 ? asked : names) {
  const { bench } = (await import(`./${name}/bench.ts`)) as { bench: Bench };
  console.log(`\n${bench.title}`);
  const { table, ok } = await bench.run((line) => console.log(`  ${line}`));
  console.log(tableText(table));
  if (!ok) process.exitCode = 1;
}
