import puppeteer, { type Browser } from 'puppeteer-core';
import { needBrowser } from './browser-paths';
import type { Launched, LaunchOptions } from './launched';
import { poll } from './poll';

/** Chromium's own talk with its maker, switched off so that every refused request means something. */
const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-features=OptimizationHints,MediaRouter,Translate,CertificateTransparencyComponentUpdater,NetworkTimeServiceQuerying',
  '--component-updater=url-source=https://127.0.0.1/off',
  '--gaia-url=https://127.0.0.1/off',
];

/** Trusted like any site: Chromium neither caches nor keeps compiled what comes under a certificate that is only put up with. */
function replica({ proxyPort, publicKeyHash }: LaunchOptions): string[] {
  return [`--proxy-server=127.0.0.1:${proxyPort}`, `--ignore-certificate-errors-spki-list=${publicKeyHash}`];
}

function root(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Starts Chromium with the extension loaded; resolves once its service worker has run. */
export async function launchChrome(options: LaunchOptions): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chrome'),
    headless: options.headless,
    pipe: true,
    defaultViewport: options.headless ? { width: 1000, height: 900 } : null,
    // The bar that says a program drives the browser would only irritate the person in front of it.
    ...(options.headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    ...(options.profile ? { userDataDir: options.profile } : {}),
    ...(options.extension ? { enableExtensions: [options.extension] } : {}),
    env: { ...process.env, LANGUAGE: options.language },
    args: [...root(), ...QUIET, `--lang=${options.language}`, ...(options.live ? [] : replica(options))],
  });
  const origin = options.extension ? await originOf(browser) : '';
  return {
    browser,
    origin,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`);
      return page;
    },
    stopBackground: () => stopWorker(browser, origin),
  };
}

async function originOf(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
  );
  return worker.url().split('/').slice(0, 3).join('/');
}

async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const workers = () =>
    browser.targets().filter((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  const [page = await browser.newPage()] = await browser.pages();
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await poll(() => workers().length === 0, { what: 'the end of the service worker' });
  await session.detach();
}
