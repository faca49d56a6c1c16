import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages } from './setup/apt.mjs';
import { packageOf, wrongWith } from './setup/browsers.mjs';
import { onPath } from './setup/onPath.mjs';

// Runs before anything is installed: plain node, no packages.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FONTS = ['fonts-liberation', 'fonts-noto-color-emoji'];
const EMOJI_FONT = '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf';

/** Something that only a person can put right, in one sentence. */
class Missing extends Error {}

function json(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * Whether node_modules holds what the lock file asks for. Packages for other platforms, and those that the lock itself calls
 * extraneous, are never installed by npm: their absence must not look like an old installation.
 */
function packagesFit() {
  const wanted = json(join(ROOT, 'package-lock.json'))?.packages ?? {};
  const there = json(join(ROOT, 'node_modules/.package-lock.json'))?.packages;
  if (!there) return false;
  return Object.entries(wanted).every(([path, { version, extraneous, optional, devOptional, peer, os, cpu }]) => {
    if (path === '' || extraneous || there[path]?.version === version) return true;
    return !there[path] && Boolean(optional || devOptional || peer || os || cpu);
  });
}

function needed(kinds) {
  const names = kinds.filter(wrongWith).map(packageOf);
  if (!onPath('openssl')) names.push('openssl');
  if (names.length > 0 && !existsSync(EMOJI_FONT)) names.push(...FONTS);
  return names;
}

/**
 * Puts in place what the project needs to run: npm packages, the browsers of `kinds` ('chrome', 'firefox') and openssl. Does
 * nothing, quickly, when all is there. Throws one sentence where it cannot.
 */
export function setUp(kinds = ['chrome', 'firefox']) {
  if (!packagesFit()) {
    console.log('Installing the npm packages …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  const names = needed(kinds);
  if (names.length > 0) {
    installPackages(names);
    const wrong = kinds.map(wrongWith).find(Boolean);
    if (wrong) throw new Missing(wrong);
  }
  if (!onPath('openssl')) throw new Missing('openssl was not found and could not be installed: install it, please.');
}

/** Runs `work` and turns what only a person can put right into one sentence and exit status 1. */
export function orSay(work) {
  try {
    return work();
  } catch (error) {
    console.error(error instanceof Missing ? error.message : `The setup failed: ${error.message}`);
    process.exit(1);
  }
}

/** Says what `setUp` would do, and does none of it. */
function check(kinds = ['chrome', 'firefox']) {
  const packages = packagesFit() ? [] : ['the npm packages (npm ci replaces node_modules)'];
  const missing = [...packages, ...needed(kinds)];
  console.log(missing.length > 0 ? `Would install: ${missing.join(', ')}.` : 'All is in place.');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  orSay(() => (process.argv.includes('--check') ? check() : setUp()));
}
