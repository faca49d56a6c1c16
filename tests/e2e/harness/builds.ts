import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const SOURCES = {
  chrome: ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'],
  firefox: ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'],
  replica: ['tests/replica/app', 'tests/replica/crowd', 'tests/replica/vite.config.ts', 'package-lock.json'],
};

export type Build = keyof typeof SOURCES;

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds what is missing or older than its sources, once. Returns the folder. E2E_BUILD=never takes what is there. */
export function built(build: Build): string {
  const folder = join(ROOT, 'dist', build);
  const mark = join(folder, build === 'replica' ? 'index.html' : 'manifest.json');
  const fresh =
    existsSync(mark) &&
    (process.env.E2E_BUILD === 'never' ||
      Math.max(...SOURCES[build].map((source) => newest(join(ROOT, source)))) < statSync(mark).mtimeMs);
  if (fresh) return folder;
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const config = build === 'replica' ? ['-c', 'tests/replica/vite.config.ts'] : [];
  // vitest puts NODE_ENV=test into its children, which would make a development build.
  const env = { ...process.env, NODE_ENV: 'production', BROWSER: build };
  const words = [vite, 'build', '--logLevel', 'error', ...config];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, env, encoding: 'utf8' });
  // The extension plugin warns of harmless things whatever it is told: only a failure is worth reading.
  if (status !== 0) throw new Error(`the ${build} build failed:\n${stderr}`);
  return folder;
}
