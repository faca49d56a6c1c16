import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { onPath } from './onPath.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const BROWSERS = read('../browsers.json');
const { minimum_chrome_version, browser_specific_settings } = read('../../manifest.json');
const OLDEST = { chrome: minimum_chrome_version, firefox: browser_specific_settings.gecko.strict_min_version };

function browserPath(kind) {
  const { names, places } = BROWSERS[kind];
  const chosen = process.env[`SANGFROID_${kind.toUpperCase()}`];
  return [chosen, ...names.map(onPath), ...places].find((path) => path && existsSync(path));
}

/** The first number of what `--version` prints; undefined on Windows, where asking would open a window. */
function versionOf(path) {
  if (process.platform === 'win32') return undefined;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return Number(/\d+/.exec(stdout ?? '')?.[0] ?? Number.NaN);
}

/**
 * What keeps the extension from running in a browser of this machine, as one sentence: it is not there, or older than the
 * manifest allows. Undefined where nothing does; a version that cannot be told passes.
 * @param {'chrome' | 'firefox'} kind
 */
export function wrongWith(kind) {
  const { title } = BROWSERS[kind];
  const choose = `set SANGFROID_${kind.toUpperCase()} to its program`;
  const path = browserPath(kind);
  if (!path) return `${title} was not found and could not be installed: install it, or ${choose}.`;
  const oldest = Number.parseInt(OLDEST[kind], 10);
  const version = versionOf(path);
  if (!(version < oldest)) return undefined;
  return `${path} is version ${version}, and at least ${oldest} is needed: update it, or install ${title} and ${choose}.`;
}

/**
 * The Debian package that brings a browser.
 * @param {'chrome' | 'firefox'} kind
 */
export function packageOf(kind) {
  return BROWSERS[kind].package;
}
