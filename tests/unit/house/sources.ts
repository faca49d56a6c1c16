import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A source file: its path from the project's folder, with forward slashes, and its text. */
export interface Source {
  path: string;
  text: string;
}

/** Every file under `folder` (a path from the project's folder) whose name ends as one of `endings`. */
export function sources(folder: string, endings = ['.ts', '.tsx']): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(ROOT.length).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}
