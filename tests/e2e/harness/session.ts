import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { newSettings, type Settings } from '../../../src/settings';
import { openReplica, type Replica, type ReplicaOptions } from '../../replica/server';
import { built } from './builds';
import { type Desk, deskOf } from './desk';
import { endBrowser } from './end-browser';
import type { Kind } from './kinds';
import { launchChrome } from './launch-chrome';
import { launchFirefox } from './launch-firefox';
import type { Launched } from './launched';
import { poll } from './poll';
import { practiceBrand } from './practice-brand';

export interface SessionOptions extends ReplicaOptions {
  /** Leaves the extension as a new user finds it. Otherwise it is introduced and speaks for the crowd's railway. */
  firstRun?: boolean;
  /** Changes to the settings the session starts with. */
  settings?: Partial<Settings>;
  /** `false`: a browser without the extension. */
  extension?: boolean;
  headless?: boolean;
  /** The real x.com without proxy, for `npm start -- --live` only. */
  live?: boolean;
  /** A folder in which the browser keeps its profile; a fresh one each time if absent. */
  profile?: string;
}

/** Hosts the browsers themselves call and cannot be told to leave alone; no extension of ours has a reason to name them. */
const BROWSERS_OWN =
  /^(https?:\/\/)?(accounts|update|clients2|redirector|optimizationguide-pa|android|content-autofill|edgedl\.me)\.(google|googleapis|gvt1)\.com\b|^firefox\.settings\.services\.mozilla\.com:/;

/** A browser with the extension on the replica. */
export interface Session {
  kind: Kind;
  browser: Browser;
  origin: string;
  replica: Replica;
  /** Uncaught errors of all pages opened here, with the page's address. */
  pageErrors: string[];
  /** Destinations that were refused (`host:port`): what would have left the machine, but for the browser's own talk. */
  refused(): string[];
  /** Opens a page of the replica, `/home` and the like, and waits until it stands. */
  page(path?: string): Promise<Page>;
  /** Opens a page of the extension in a tab, by its path in the build (`src/board/index.html`). */
  extensionPage(path: string): Promise<Page>;
  /** The popup in a tab of its own, in the size of a popup. */
  popup(): Promise<Page>;
  /** Sends a message to the background as an extension page does. Throws the background's sentence on failure. */
  ask: Desk['ask'];
  saveSettings(change: Partial<Settings>): Promise<void>;
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/** Starts replica and browser. `describe.each(kinds)`: one session for a file, fresh pages for each test. */
export async function openSession(kind: Kind, options: SessionOptions = {}): Promise<Session> {
  built('replica');
  const replica = await openReplica(options);
  const copy = options.extension === false ? undefined : copied(built(kind));
  const launch = kind === 'chrome' ? launchChrome : launchFirefox;
  const launched = await launch({
    proxyPort: replica.proxyPort,
    extension: copy,
    headless: options.headless ?? true,
    language: options.language ?? 'en',
    live: options.live ?? false,
    profile: options.profile,
  });
  const session = sessionOf(kind, launched, replica, () => copy && rmSync(copy, { recursive: true, force: true }));
  if (copy && !options.firstRun) {
    await session.saveSettings({
      introduced: true,
      brand: practiceBrand(),
      interfaceLanguage: options.language ?? 'en',
      ...options.settings,
    });
  }
  return session;
}

/** A later build must not pull the files from under a running browser. */
function copied(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'sangfroid-'));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

function sessionOf(kind: Kind, launched: Launched, replica: Replica, cleanUp: () => unknown): Session {
  const pageErrors: string[] = [];
  const watched = (page: Page) => {
    page.on('pageerror', (error) =>
      pageErrors.push(`${page.url()}: ${error instanceof Error ? error.stack : String(error)}`),
    );
    return page;
  };
  const desk = deskOf(launched);
  const session: Session = {
    kind,
    browser: launched.browser,
    origin: launched.origin,
    replica,
    pageErrors,
    refused: () => replica.refused.map((refusal) => refusal.target).filter((target) => !BROWSERS_OWN.test(target)),
    async page(path = '/home') {
      const page = watched(await launched.browser.newPage());
      await page.goto(`https://x.com${path}`);
      await poll(() => page.evaluate(() => Boolean(window.__replica)), { what: 'the replica' });
      return page;
    },
    extensionPage: async (path) => watched(await launched.openExtensionPage(path)),
    async popup() {
      const page = await session.extensionPage('src/popup/index.html');
      await page.setViewport({ width: 400, height: 600 });
      return page;
    },
    ask: desk.ask,
    async saveSettings(change) {
      const { settings } = await desk.ask('getSettings', {}).catch(() => ({ settings: newSettings() }));
      await desk.ask('saveSettings', { settings: { ...settings, ...change } });
    },
    stopBackground: launched.stopBackground,
    async close() {
      await endBrowser(launched.browser);
      await replica.close();
      cleanUp();
    },
  };
  return session;
}
