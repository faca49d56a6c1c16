import { readFileSync } from 'node:fs';

/** The version as each place that names one has it; undefined where none is found. */
export type Versions = Record<
  'manifest.json' | 'package.json' | 'package-lock.json' | 'CHANGELOG.md',
  string | undefined
>;

/** Reads the version from the four places, by their names from the project's folder. */
export function versions(): Versions {
  const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
  const json = (name: string) => (JSON.parse(read(name)) as { version?: string }).version;
  return {
    'manifest.json': json('manifest.json'),
    'package.json': json('package.json'),
    'package-lock.json': json('package-lock.json'),
    'CHANGELOG.md': newestIn(read('CHANGELOG.md')),
  };
}

/** The version of the newest dated entry of a change log: `## 1.2.0 - 2026-11-23`. */
export function newestIn(changelog: string): string | undefined {
  return /^## (\d+\.\d+\.\d+) - \d{4}-\d{2}-\d{2}$/m.exec(changelog)?.[1];
}

/** One sentence when the places do not agree, or one that says nothing; empty when all is well. */
export function disagreement(found: Versions): string {
  const named = Object.entries(found).map(([place, version]) => `${place}: ${version ?? 'none'}`);
  const agreed = new Set(Object.values(found)).size === 1 && found['manifest.json'] !== undefined;
  return agreed ? '' : `The versions do not agree (${named.join(', ')}).`;
}
