import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where a program lies in the folders of PATH; undefined where it does not.
 * @param {string} name without ending
 */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find((path) => existsSync(path));
}
