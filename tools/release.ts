import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { lintedForFirefox } from './release/lint';
import { committedFiles, uncommitted } from './release/sources';
import { disagreement, versions } from './release/versions';
import { filesUnder, zip } from './release/zip';

// `npm run release`: what the stores are given, into artifacts/release, with the sums of each file. Everything is built
// twice: a package that does not come out the same again cannot be checked by anybody else.
// `npm run release -- --try` does the same with changes that are not committed yet.

const OUT = 'artifacts/release';
const BUILDS = ['chrome', 'firefox'] as const;

/** A reason not to release, in one sentence. */
class Refused extends Error {}

function run(...words: string[]): void {
  const { status } = spawnSync('npm', ['run', '-s', ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Refused(`npm run ${words.join(' ')} failed.`);
}

function builtPackages(): Uint8Array[] {
  run('build');
  return BUILDS.map((build) => zip(filesUnder(`dist/${build}`)));
}

function sum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function release(): void {
  const found = versions();
  if (disagreement(found)) throw new Refused(disagreement(found));
  if (uncommitted() && !process.argv.includes('--try'))
    throw new Refused(
      `Not everything is committed, so the sources would not be those of the packages:\n${uncommitted()}`,
    );
  const packages = builtPackages();
  run('budget');
  const complaints = lintedForFirefox('dist/firefox');
  if (complaints.length > 0) throw new Refused(complaints.join('\n'));
  const again = builtPackages().map(sum);
  if (packages.map(sum).join() !== again.join()) throw new Refused('Two builds gave different packages.');
  const name = (what: string) => `sangfroid-${found['manifest.json']}-${what}.zip`;
  write([
    ...BUILDS.map((build, index) => ({ name: name(build), bytes: packages[index] ?? new Uint8Array() })),
    { name: name('sources'), bytes: zip(committedFiles()) },
  ]);
}

function write(files: { name: string; bytes: Uint8Array }[]): void {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const { name, bytes } of files) {
    writeFileSync(`${OUT}/${name}`, bytes);
    console.log(`${name}: ${(bytes.length / 1024).toFixed(1)} KB`);
  }
  writeFileSync(`${OUT}/SHA256SUMS`, files.map(({ name, bytes }) => `${sum(bytes)}  ${name}\n`).join(''));
  console.log(`Built twice with the same bytes. The packages and their sums are in ${OUT}.`);
}

try {
  release();
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
