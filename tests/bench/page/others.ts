import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { atEnd } from '../../e2e/harness/at-end';

/** What ours is measured against: each is a small extension of its own. */
export type Other = 'floor' | 'vader';

/** The least that a script can do which marks posts: one constant badge for each article that comes. */
const FLOOR = `
const mark = (article) => {
  const badge = document.createElement('span');
  badge.textContent = 'complaint';
  article.append(badge);
};
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) {
    if (!(node instanceof Element)) continue;
    if (node.matches('article')) mark(node);
    else node.querySelectorAll('article').forEach(mark);
  }
}).observe(document, { subtree: true, childList: true });
`;

const POPUP =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>popup</title><main id="app"><h1>Ready</h1></main></html>';

/** Writes such an extension into a folder that goes when the bench ends. Returns the folder. */
export async function otherExtension(which: Other): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `sangfroid-${which}-`));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const manifest = {
    manifest_version: 3,
    name: which,
    version: '1.0.0',
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['https://x.com/*'], js: ['script.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'popup.html'), POPUP);
  writeFileSync(join(folder, 'script.js'), which === 'floor' ? FLOOR : await naive());
  return folder;
}

/** What one writes in an afternoon around a sentiment package: `naive.mjs`, bundled. */
async function naive(): Promise<string> {
  const entry = fileURLToPath(new URL('naive.mjs', import.meta.url));
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'naive' } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built?.output ?? [];
  if (!chunk) throw new Error('The naive script was not built.');
  return chunk.code;
}
