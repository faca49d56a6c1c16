import { fileURLToPath } from 'node:url';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { lighter } from './tools/build/lighter';
import { polyfillOfOurPages } from './tools/build/polyfill';
import { textOnly } from './tools/build/textOnly';

const browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';

/**
 * Every content script is built as one self-contained file. The alternative, a loader with a dynamic import,
 * runs after the page's first script and needs web-accessible resources, by which a page could probe for us.
 */
const standaloneFiles = base.content_scripts.flatMap((script) => script.js);

/** manifest.json is the one source; what only one browser understands is taken out or put in here. */
function manifest(): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, ...rest } = structuredClone(base);
  const { background, side_panel, sidebar_action, permissions, ...common } = rest;
  const derived =
    browser === 'firefox'
      ? {
          ...common,
          permissions: permissions.filter((permission) => !['sidePanel', 'scripting'].includes(permission)),
          sidebar_action,
          background: { scripts: [background.service_worker], type: 'module' },
          browser_specific_settings,
        }
      : { ...common, permissions, side_panel, background, minimum_chrome_version };
  return derived as ManifestV3Export;
}

export default defineConfig({
  plugins: [
    crx({ manifest: manifest(), browser, contentScripts: { standaloneFiles } }),
    lighter(),
    textOnly(),
    polyfillOfOurPages(),
  ],
  // In the tabs of X only: see tools/build/polyfill.ts.
  resolve: {
    alias: { 'webextension-polyfill': fileURLToPath(new URL(`src/browser/${browser}.ts`, import.meta.url)) },
  },
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    // Pages that the extension plugin does not find in the manifest: Firefox' sidebar_action is unknown to it.
    rollupOptions: {
      input: { board: 'src/board/index.html', watch: 'src/board/watch/index.html', help: 'src/help/index.html' },
      // What our pages share comes in one file: a page that opens for a glance waits for each it has to fetch.
      output: {
        codeSplitting: {
          groups: [
            // Apart, so that the background does not load what draws.
            {
              name: 'ground',
              test: /\/src\/(?:core|browser)\/|\/src\/\w+\.ts$|\/webextension-polyfill\//,
              minShareCount: 4,
              priority: 1,
            },
            { name: 'pages', test: /\/src\/ui\/|\/preact\//, minShareCount: 2 },
          ],
        },
      },
    },
    // The first versions with light-dark(): the tokens must not be rewritten for older ones. Not as `cssTarget`, which
    // the content scripts' own build does not inherit.
    target: ['chrome123', 'firefox142'],
    modulePreload: { polyfill: false },
    // The background holds the complaint model; it is read from disk, once.
    chunkSizeWarningLimit: 1300,
  },
});
