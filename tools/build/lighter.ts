import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where rules, credits and risks stand with the examples that tests and documents use and nobody else. */
const WITH_EXAMPLES = /\/src\/core\/(?:tone\/(?:rules|credits)|triage\/risks)\/.*\.ts$/;
const EXAMPLES = /^( *)(bad|good|alsoFires): \[(?:\n[\s\S]*?^\1\]|.*\]),$/gm;

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** Leaves out of a build what only those need who work on it: examples of rules, names of the blanks in words. */
export function lighter(): Plugin {
  let outDir = '';
  return {
    name: 'sangfroid:lighter',
    enforce: 'pre',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    transform(code, id) {
      return WITH_EXAMPLES.test(id) ? { code: code.replace(EXAMPLES, '$1$2: [],'), map: null } : null;
    },
    closeBundle() {
      const folder = join(outDir, '_locales');
      for (const language of readdirSync(folder)) {
        const file = join(folder, language, 'messages.json');
        writeFileSync(file, JSON.stringify(numbered(JSON.parse(readFileSync(file, 'utf8')))));
      }
    },
  };
}

/** `waiting $TIME$` becomes `waiting $1`, which browsers read as well. */
export function numbered(catalogue: Record<string, Entry>): Record<string, Entry> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, { message, placeholders = {} }]) => {
      const named = (name: string) => Object.entries(placeholders).find(([each]) => each === name.toLowerCase())?.[1];
      return [key, { message: message.replace(/\$(\w+)\$/g, (whole, name: string) => named(name)?.content ?? whole) }];
    }),
  );
}
