import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Kind } from '../harness/kinds';
import { POSTS } from './shown';

const FOLDER = fileURLToPath(new URL('../../../artifacts/mutation/', import.meta.url));
const COMPLAINTS = POSTS.filter(({ complaint }) => complaint).length;

/** What came of each change, written to artifacts/mutation. */
export class Table {
  readonly #lines = [
    '| change | complaints with their hint | others with one | told that X has changed |',
    '| --- | --- | --- | --- |',
  ];
  readonly #kind: Kind;

  constructor(kind: Kind) {
    this.#kind = kind;
  }

  add(change: string, right: number, wrong: number, told: boolean): void {
    this.#lines.push(`| ${change} | ${right} of ${COMPLAINTS} | ${wrong} | ${told ? 'yes' : 'no'} |`);
  }

  write(): void {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${FOLDER}page-${this.#kind}.md`, `${this.#lines.join('\n')}\n`);
  }
}
