import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Kind } from './kinds';

const NAMES: Record<Kind, string[]> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const PLACES: Record<Kind, string[]> = {
  chrome: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** The program of a browser: SANGFROID_CHROME / SANGFROID_FIREFOX, else the PATH, else the usual places. */
export function browserPath(kind: Kind): string | undefined {
  const chosen = process.env[`SANGFROID_${kind.toUpperCase()}`];
  if (chosen) return chosen;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES[kind]].find((path) => existsSync(path));
}

/** The same, for callers who cannot go on without: throws one sentence that says what to install. */
export function needBrowser(kind: Kind): string {
  const path = browserPath(kind);
  if (path) return path;
  const name = kind === 'chrome' ? 'Chromium or Chrome' : 'Firefox';
  throw new Error(`${name} is not installed: install it, or set SANGFROID_${kind.toUpperCase()} to its program.`);
}
