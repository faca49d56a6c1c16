import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/x-pages');

/** Real pages hold real people's posts: they stay outside the repository, and tests on them are left out without them. */
export const haveSavedPages = existsSync(folder);

/** A saved page of X, parsed without running or loading anything. */
export function savedPage(file: string): Document {
  const html = readFileSync(join(folder, file), 'utf8').replace(/<iframe[\s\S]*?<\/iframe>/gi, '');
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Eight signs that tell a handle or a text without repeating it. White space is left out: some pages were re-indented. */
export function mark(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, '')).digest('hex').slice(0, 8);
}
