import type { Browser, Page } from 'puppeteer-core';
import { newSettings, type Settings } from '../../../src/settings';
import type { Replica, ReplicaOptions } from '../../replica/server';
import { built } from './builds';
import { type Desk, deskOf } from './desk';
import { takeFocus, watchFocus } from './focus';
import type { Kind } from './kinds';
import { poll } from './poll';
import { practiceBrand } from './practice-brand';
import { openStation, type Station } from './station';

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
  /** A browser that is started for this session and ends with it. Tests share theirs from file to file. */
  alone?: boolean;
}

/** The browsers' makers, whom they call and cannot be told to leave alone; no extension of ours has a reason to name them. */
const BROWSERS_OWN =
  /^(https?:\/\/)?([\w-]+\.)+(google|googleapis|gvt1)\.com\b|^firefox\.settings\.services\.mozilla\.com:/;

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

/**
 * Opens a session: `describe.each(kinds)`, one for a file, fresh pages for each test. The extension in it is as new, though
 * the browser may be the one of the file before.
 */
export async function openSession(kind: Kind, options: SessionOptions = {}): Promise<Session> {
  const withExtension = options.extension !== false;
  const station = await openStation(kind, {
    replica: options,
    extension: withExtension ? built(kind) : undefined,
    headless: options.headless ?? true,
    language: options.language ?? 'en',
    live: options.live ?? false,
    profile: options.profile,
    remembers: withExtension,
    alone: options.alone ?? false,
  });
  const session = sessionOf(kind, station);
  if (withExtension && !options.firstRun) await introduce(session, options);
  return session;
}

/** Answers the first run's questions. A session that cannot be prepared leaves no browser behind. */
async function introduce(session: Session, { language = 'en', settings }: SessionOptions): Promise<void> {
  try {
    await session.saveSettings({
      introduced: true,
      brand: practiceBrand(),
      interfaceLanguage: language,
      ...settings,
    });
  } catch (error) {
    await session.close();
    throw error;
  }
}

function sessionOf(kind: Kind, { launched, replica, leave }: Station): Session {
  const pageErrors: string[] = [];
  const watched = (page: Page) => {
    page.on('pageerror', (error) =>
      pageErrors.push(`${page.url()}: ${error instanceof Error ? error.stack : String(error)}`),
    );
    return page;
  };
  const desk = deskOf(launched);
  let shown = false;
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
      await takeFocus(page);
      if (kind === 'firefox' && !shown) watchFocus(page);
      shown = true;
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
    close: leave,
  };
  return session;
}
