import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The stand-in for x.com. Built apart from the extension: React instead of Preact, and no extension plugin. */
export default defineConfig({
  root: fileURLToPath(new URL('app', import.meta.url)),
  base: '/__replica/',
  publicDir: false,
  // Draft.js 0.11 reads Node's `global`; React chooses its build by NODE_ENV.
  define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: fileURLToPath(new URL('../../dist/replica', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
  },
});
