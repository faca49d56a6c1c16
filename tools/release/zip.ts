import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A file of a package: its name in it with forward slashes, what it holds, and whether it may be run. */
export interface Packed {
  name: string;
  bytes: Uint8Array;
  runs?: boolean;
}

/** The first day a zip can name. Made anew for the zone that reads it: a zip keeps local times without a zone. */
const DAY_ONE = () => new Date(1980, 0, 1);
/** Unix, as the system that made it: attributes mean the same wherever it is made. */
const UNIX = 3;
const MODE = { plain: 0o100644, runs: 0o100755 };

/**
 * A zip that depends on names and contents alone: sorted, all of one time, packed by code of ours and not by the zlib that
 * Node or git happen to have. The same files give the same bytes on every machine.
 */
export function zip(files: readonly Packed[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const entries: Zippable = {};
  for (const { name, bytes, runs } of sorted)
    entries[name] = [bytes, { attrs: (runs ? MODE.runs : MODE.plain) * 2 ** 16, os: UNIX }];
  return zipSync(entries, { level: 9, mtime: DAY_ONE() });
}

/** Every file under `folder`, with names from there. What begins with a dot is for tools and stays out. */
export function filesUnder(folder: string): Packed[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path).replaceAll('\\', '/'), bytes: readFileSync(path) }))
    .filter(({ name }) => !/(^|\/)\./.test(name));
}
