import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Runs before anything is installed: plain node, no packages.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BROWSERS = JSON.parse(readFileSync(new URL('browsers.json', import.meta.url), 'utf8'));
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

function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find((path) => existsSync(path));
}

function browserPath(kind) {
  const { names, places } = BROWSERS[kind];
  const chosen = process.env[`SANGFROID_${kind.toUpperCase()}`];
  return [chosen, ...names.map(onPath), ...places].find((path) => path && existsSync(path));
}

/** How to run apt-get here: alone as root, through sudo where that asks no password, or not at all. */
function aptGet() {
  if (process.platform !== 'linux' || !onPath('apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n', 'apt-get']
    : undefined;
}

function installPackages(names) {
  const apt = aptGet();
  if (!apt) return;
  console.log(`Installing ${names.join(', ')} …`);
  const run = (...words) =>
    spawnSync(apt[0], [...apt.slice(1), ...words], {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => run('install', '-y', '--no-install-recommends', ...names);
  // The package lists of a fresh machine may be empty or old.
  if (!install()) run('update') && install();
}

function needed(kinds) {
  const names = kinds.filter((kind) => !browserPath(kind)).map((kind) => BROWSERS[kind].package);
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
  if (names.length > 0) installPackages(names);
  for (const kind of kinds) {
    if (browserPath(kind)) continue;
    throw new Missing(
      `${BROWSERS[kind].title} was not found and could not be installed: install it, or set SANGFROID_${kind.toUpperCase()} to its program.`,
    );
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
