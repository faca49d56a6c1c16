import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WRITES_MARKUP = /([\w$]+)\.innerHTML=([\w$]+\.__html)/g;

/** A script in which nothing writes markup any more, by what Preact's `dangerouslySetInnerHTML` is built on: it writes text. */
export function withoutMarkup(script: string): string {
  return script.replace(WRITES_MARKUP, '$1.textContent=$2');
}

/**
 * Takes from each built script the one place that could write markup into a page. Nothing of ours asks for it; with this
 * nothing in the package can. On the files as written, since the content scripts' own build takes over no plugin.
 */
export function textOnly(): Plugin {
  let outDir = '';
  return {
    name: 'sangfroid:text-only',
    enforce: 'post',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        for (const name of readdirSync(outDir, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.js')) continue;
          const script = readFileSync(join(outDir, name), 'utf8');
          const changed = withoutMarkup(script);
          if (/\.(inner|outer)HTML=[^=]/.test(changed)) throw new Error(`${name} writes markup into a page.`);
          if (changed !== script) writeFileSync(join(outDir, name), changed);
        }
      },
    },
  };
}
