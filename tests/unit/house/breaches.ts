import { posix } from 'node:path';
import type { Source } from './sources';

/**
 * Who may import whom (docs/architecture.md). `run` may be imported at run time, `types` as types only; a part may
 * always import itself. A name is a folder or a file directly under src, or a longer path for a single exception.
 */
const RULES: Record<string, { run: string[]; types?: string[] }> = {
  core: { run: [] },
  schemas: { run: ['core', 'settings', 'messages'] },
  x: { run: ['core'], types: ['messages'] },
  store: { run: ['core', 'schemas'], types: ['settings'] },
  ui: { run: ['core/cases/case', 'core/tone/length', 'core/tone/report', 'messages'], types: ['core', 'settings'] },
  content: { run: ['x', 'ui', 'messages', 'settings', 'core/cases/case', 'core/triage/concerns'], types: ['core'] },
  background: { run: ['core', 'store', 'schemas', 'messages', 'settings'] },
  popup: { run: ['ui', 'core', 'messages', 'settings'] },
  board: { run: ['ui', 'core', 'messages', 'settings'] },
  options: { run: ['ui', 'core', 'messages', 'settings'] },
  help: { run: ['ui', 'core'] },
  messages: { run: [], types: ['core', 'settings'] },
  settings: { run: ['core'] },
  browser: { run: [] },
};

/** Packages that only these parts may use. */
const PACKAGES: Record<string, string[]> = {
  idb: ['store'],
  valibot: ['schemas', 'background', 'store'],
  preact: ['ui', 'content', 'popup', 'board', 'options', 'help'],
  'webextension-polyfill': ['browser', 'messages', 'background', 'content', 'ui', 'popup', 'board', 'options'],
};

/** An import as it stands in a source file. */
export interface Import {
  /** The importing file, from the project's folder. */
  from: string;
  /** What it names: a relative path or a package. */
  target: string;
  typeOnly: boolean;
}

/** Every import of a file, and every export from elsewhere. */
export function importsOf({ path, text }: Source): Import[] {
  const pattern = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  return [...text.matchAll(pattern)].map(([, type, target = '']) => ({ from: path, target, typeOnly: Boolean(type) }));
}

/** `src/core/post.ts` -> `core/post`; a package keeps its name. */
export function resolved({ from, target }: Import): string {
  if (!target.startsWith('.')) return target;
  return posix.join(posix.dirname(from), target).replace(/^src\//, '');
}

const partOf = (path: string) => (path.split('/')[0] ?? '').replace(/\.tsx?$/, '');
const within = (target: string, allowed: string[]) =>
  allowed.some((name) => target === name || target.startsWith(`${name}/`));

/** Each import that breaks the rules, as one sentence. */
export function breaches(files: Source[]): string[] {
  return files.flatMap(importsOf).flatMap((found) => {
    const part = partOf(found.from.replace(/^src\//, ''));
    const target = resolved(found);
    const rule = RULES[part];
    if (!rule) return [`${found.from}: no rule for "${part}"`];
    if (!found.target.startsWith('.')) {
      const name = target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
      return PACKAGES[name]?.includes(part) ? [] : [`${found.from} may not use the package ${name}`];
    }
    const allowed = [part, ...rule.run, ...(found.typeOnly ? (rule.types ?? []) : [])];
    return within(target, allowed) ? [] : [`${found.from} may not import ${target}`];
  });
}
