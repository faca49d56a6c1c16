import type Browser from 'webextension-polyfill';

/** Stands in for `webextension-polyfill` in the content scripts for Firefox, whose own API it has the shape of. */
export default (globalThis as unknown as { browser: typeof Browser }).browser;
