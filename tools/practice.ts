import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { screenshot } from '../tests/e2e/harness/act';
import { DESK } from '../tests/e2e/harness/desk';
import { type Mark, marksWhileScrolling } from '../tests/e2e/harness/marks';
import { poll } from '../tests/e2e/harness/poll';
import { openSession, type Session } from '../tests/e2e/harness/session';
import { drillIn, playDrill } from './drill';

const words = process.argv.slice(2);
const live = words.includes('--live');
const kind = words.includes('--firefox') ? 'firefox' : 'chrome';
const language = words.includes('--fr') ? 'fr' : 'en';
const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const headless = noDisplay || words.includes('--headless');
const SCREENS = 60;
const drill = drillIn(words);

/** The practice timeline in a window, for as long as the window is open. */
async function inAWindow(): Promise<void> {
  const profile = fileURLToPath(new URL(`../dist/live-${kind}`, import.meta.url));
  if (live) mkdirSync(profile, { recursive: true });
  const session = await openSession(kind, {
    headless: false,
    live,
    language,
    firstRun: drill === undefined,
    alone: true,
    ...(live ? { profile } : {}),
  });
  if (drill) {
    void playDrill(session, drill, language).catch(() => undefined);
    await closeDesk(session);
  } else await goHome(session);
  console.log(
    live
      ? 'x.com is open with Sangfroid in it. Log in there; close the window to end.'
      : drill
        ? 'The drill runs: answer on the timeline, then end it in the tab of the drill to see the score. Nothing leaves this machine.'
        : 'The practice timeline is open: an x.com of our own, with invented people. Nothing leaves this machine. Close the window to end.',
  );
  const ended = new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
  const stopped = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await Promise.race([ended, stopped]);
  await session.close().catch(() => undefined);
}

/** Closes the tab from which the settings were sent; nobody at the window has a use for it. */
async function closeDesk({ browser }: Session): Promise<void> {
  const desk = (await browser.pages()).find((page) => page.url().endsWith(`/${DESK}`));
  await desk?.close().catch(() => undefined);
}

/** Opens X in the empty tab that the browser came with; behind the first questions, which the installation has opened. */
async function goHome({ browser }: Session): Promise<void> {
  const empty = (await browser.pages()).find((page) => page.url() === 'about:blank');
  await (empty ?? (await browser.newPage())).goto('https://x.com/home').catch(() => undefined);
}

function line({ band, author, words: said }: Mark): string {
  return `${band.padEnd(8)} @${author.padEnd(16)} ${said.slice(0, 100)}`;
}

/** How the marks compare with what a careful reader says of the same posts. */
async function compared(page: Page, marks: Map<string, Mark>): Promise<string> {
  const home = await page.evaluate(() =>
    window.__replica.home().map((id) => ({ id, complaint: window.__replica.post(id)?.complaint ?? false })),
  );
  const complaints = home.filter((post) => post.complaint);
  const caught = complaints.filter((post) => marks.has(post.id)).length;
  return `${home.length} posts, ${marks.size} marked. ${caught} of the ${complaints.length} complaints are among them.`;
}

async function pictures(session: Session, page: Page): Promise<void> {
  await page.evaluate(() => window.__replica.scrollTo(0));
  await new Promise((resolve) => setTimeout(resolve, 600));
  await screenshot(page, 'start/timeline');
  for (const [name, path] of [
    ['popup', 'src/popup/index.html'],
    ['board', 'src/board/index.html'],
    ['options', 'src/options/index.html'],
  ] as const) {
    const own = name === 'popup' ? await session.popup() : await session.extensionPage(path);
    await poll(() => own.evaluate(() => document.body.innerText.length > 40), { what: `text in ${path}` });
    await screenshot(own, `start/${name}`);
    await own.close();
  }
}

/** Without a display: reads the practice timeline, prints what was marked, leaves pictures. */
async function withoutWindow(): Promise<void> {
  if (live) throw new Error('--live needs a display: somebody must log in to X.');
  if (drill) throw new Error('--drill needs a display: somebody must answer.');
  const session = await openSession(kind, { language, alone: true });
  try {
    const page = await session.page('/home');
    const marks = await marksWhileScrolling(page, SCREENS);
    console.log(`${'band'.padEnd(8)} ${'author'.padEnd(17)} what Sangfroid says`);
    for (const mark of marks.values()) console.log(line(mark));
    console.log(await compared(page, marks));
    await pictures(session, page);
    console.log(
      `No display here: pictures are in artifacts/start. Requests that left the machine: ${session.refused().length}.`,
    );
  } finally {
    await session.close();
  }
}

try {
  await (headless ? withoutWindow() : inAWindow());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
