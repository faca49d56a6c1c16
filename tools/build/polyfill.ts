import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const STAND_IN = /\/src\/browser\/(?:chrome|firefox)\.ts$/;

/**
 * Gives the background and our own pages the whole `webextension-polyfill` instead of its stand-in. The content scripts'
 * own build takes over the alias but no plugin, so that the tabs of X keep the light one.
 */
export function polyfillOfOurPages(): Plugin {
  const whole = createRequire(import.meta.url).resolve('webextension-polyfill');
  return {
    name: 'sangfroid:polyfill',
    enforce: 'pre',
    load: (id) => (STAND_IN.test(id) ? `export { default } from ${JSON.stringify(whole)};` : null),
  };
}
