import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build as viteBuild } from 'vite';
import { atEnd } from '../harness/at-end';
import type { Kind } from '../harness/kinds';
import { poll } from '../harness/poll';
import { openStation } from '../harness/station';
import type { Answers } from './content';

const SCRIPTS = { content: 'content.ts', world: '../../../src/x/page-world/main.ts' };
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

async function bundle(name: keyof typeof SCRIPTS, folder: string): Promise<void> {
  await viteBuild({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: here(SCRIPTS[name]), formats: ['iife'], name, fileName: () => `${name}.js` },
    },
  });
}

function manifest(kind: Kind): object {
  const matches = ['https://x.com/*'];
  const run_at = 'document_start';
  return {
    manifest_version: 3,
    name: 'Probe',
    version: '1',
    background: kind === 'chrome' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    host_permissions: matches,
    content_scripts: [
      { matches, js: ['content.js'], run_at },
      { matches, js: ['world.js'], run_at, world: 'MAIN' },
    ],
    browser_specific_settings: { gecko: { id: 'probe@sangfroid.app' } },
  };
}

/** Builds the probe into a folder of its own. */
async function build(kind: Kind): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'probe-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  await bundle('content', folder);
  await bundle('world', folder);
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest(kind)));
  return folder;
}

/** The probe's folder, built once for all files of a run. */
const folders = new Map<Kind, Promise<string>>();

function probeFor(kind: Kind): Promise<string> {
  const folder = folders.get(kind) ?? build(kind);
  folders.set(kind, folder);
  return folder;
}

/** Opens the replica in a browser that carries the probe instead of the extension. */
export async function openProbe(kind: Kind) {
  const extension = await probeFor(kind);
  const { launched, replica, leave } = await openStation(kind, {
    extension,
    remembers: false,
    headless: true,
    language: 'en',
    live: false,
    alone: false,
    replica: {},
  });
  const errors: string[] = [];
  const open = async (path: string): Promise<Page> => {
    const page = await launched.browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`https://x.com${path}`);
    return page;
  };
  return {
    replica,
    errors,
    /** Opens any address, without waiting for more than the document. */
    open,
    async page(path: string): Promise<Page> {
      const page = await open(path);
      await poll(() => page.evaluate(() => Boolean(window.__replica)), { what: 'the replica' });
      return page;
    },
    close: leave,
  };
}

/** Asks the probe in a page. */
export async function ask<K extends keyof Answers>(
  page: Page,
  name: K,
  ...args: Parameters<Answers[K]>
): Promise<Awaited<ReturnType<Answers[K]>>> {
  const json = await page.evaluate(
    (question) =>
      new Promise<string>((done) => {
        const id = Math.random();
        const listener = (event: Event) => {
          const { detail } = event as CustomEvent<string>;
          if (JSON.parse(detail).id !== id) return;
          document.removeEventListener('probe:answer', listener);
          done(detail);
        };
        document.addEventListener('probe:answer', listener);
        document.dispatchEvent(new CustomEvent('probe:ask', { detail: JSON.stringify({ id, ...question }) }));
      }),
    { name, args: args as unknown[] },
  );
  return JSON.parse(json).value;
}
