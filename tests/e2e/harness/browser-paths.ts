import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import browsers from '../../../tools/browsers.json' with { type: 'json' };
import type { Kind } from './kinds';

function browserPath(kind: Kind): string | undefined {
  const chosen = process.env[`SANGFROID_${kind.toUpperCase()}`];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = browsers[kind].names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chosen ?? [], onPath, browsers[kind].places].flat().find((path) => existsSync(path));
}

/**
 * The program of a browser: SANGFROID_CHROME or SANGFROID_FIREFOX, else the PATH, else the usual places. Throws one sentence
 * that says what to install.
 */
export function needBrowser(kind: Kind): string {
  const path = browserPath(kind);
  if (path) return path;
  const variable = `SANGFROID_${kind.toUpperCase()}`;
  throw new Error(`${browsers[kind].title} is not installed: run npm run setup, or set ${variable} to its program.`);
}
