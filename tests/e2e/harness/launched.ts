import type { Browser, Page } from 'puppeteer-core';

/** What a launcher is told. */
export interface LaunchOptions {
  proxyPort: number;
  /** Of the replica's certificate; see there. */
  publicKeyHash: string;
  /** Folder of the built extension; none for a browser without it. */
  extension: string | undefined;
  headless: boolean;
  /** Interface language of the browser, which `interfaceLanguage: 'auto'` follows. */
  language: 'en' | 'fr';
  /** Whether x.com is the real one: no proxy then. */
  live: boolean;
  /** A folder in which the browser keeps what the user does; a fresh one each time if absent. */
  profile?: string | undefined;
}

/** A running browser with the extension in it; the differences between browsers end here. */
export interface Launched {
  browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end; empty without the extension. */
  origin: string;
  /** Opens a page of the extension in a tab, by its path in the build. */
  openExtensionPage(path: string): Promise<Page>;
  /** Ends the service worker or event page for real and resolves once it is gone. */
  stopBackground(): Promise<void>;
}
