import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from './browser-paths';
import type { Launched, LaunchOptions } from './launched';
import { poll } from './poll';

const EXTENSION_ID = 'sangfroid@sangfroid.app';
const EXTENSION_UUID = '5a6e0f10-1d2c-4b3a-8f4e-73616e676672';
const ORIGIN = `moz-extension://${EXTENSION_UUID}`;

/** Firefox' own talk with its maker, switched off so that every refused request means something. */
const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'extensions.blocklist.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'security.OCSP.enabled': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

function proxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** Starts Firefox with the extension installed under a known address. */
export async function launchFirefox(options: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: options.headless,
    acceptInsecureCerts: !options.live,
    defaultViewport: options.headless ? { width: 1000, height: 900 } : null,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    args: ['--remote-allow-system-access'], // without it the driver may not open moz-extension: pages
    extraPrefsFirefox: {
      ...QUIET,
      ...(options.live ? {} : proxy(options.proxyPort)),
      'intl.accept_languages': options.language,
      'intl.locale.requested': options.language,
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
      // No notification service in test machines: the system one closes each notification at once.
      'alerts.useSystemBackend': false,
    },
  });
  if (options.extension) await browser.installExtension(options.extension);
  return {
    browser,
    origin: options.extension ? ORIGIN : '',
    openExtensionPage: (path) => openPage(browser, path),
    stopBackground: () => stopEventPage(browser),
  };
}

/** The navigation changes process and the driver never sees its end: it is started, and the document looked at. */
async function openPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`${ORIGIN}/${path}`, { timeout: 3000 }).catch(() => undefined);
  await poll(() => page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'), {
    what: `the extension page ${path}`,
  });
  return page;
}

/** What the driver speaks underneath; it has no command of its own for what runs inside Firefox. */
interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
}

/** Ends the event page now, as Firefox itself does once it has been idle. */
async function stopEventPage(browser: Browser): Promise<void> {
  const { connection } = browser as unknown as Bidi;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const windows = result.contexts as { context: string; url: string }[];
  const context = windows.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
  const ended = await connection.send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression: `(async () => {
      const { extension } = WebExtensionPolicy.getByID('${EXTENSION_ID}');
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      return extension.backgroundState;
    })()`,
  });
  const state = (ended.result.result as { value?: unknown } | undefined)?.value;
  if (state !== 'stopped') throw new Error(`the event page did not end: ${JSON.stringify(ended.result)}`);
}
