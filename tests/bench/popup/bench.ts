import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { needBrowser } from '../../e2e/harness/browser-paths';
import { endBrowser } from '../../e2e/harness/end-browser';
import { type Bench, median } from '../bench';
import { servePage } from '../serve';

const FEW = 20;
const MANY = 2000;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 15);
const MOST = 1.3;

/** A difference below this is the clock's and nobody's wait, in milliseconds. */
const NOTHING = 4;

const NAMES = [
  'first paint, background just started',
  'search, two words, a quarter of a second later',
  'first paint, background awake',
  'search: a word in all of them',
  'search: a word in some of them',
  'search: one mistyped word',
] as const;
type Times = Record<(typeof NAMES)[number], number[]>;

/** The popup in a real Chromium over a background in a worker, with few and with many own templates, by turns. */
export const bench: Bench = {
  title: `The popup with ${MANY} own templates against ${FEW}, in Chromium (medians of ${ROUNDS}, at most ${MOST} times)`,
  async run(say) {
    const { addresses, close } = await servePage(fileURLToPath(new URL('page', import.meta.url)), 2);
    const browser = await puppeteer.launch({
      executablePath: needBrowser('chrome'),
      pipe: true,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    try {
      const page = await browser.newPage();
      const times = addresses.map((): Times => ({ ...newTimes() }));
      for (const [at, address] of addresses.entries()) {
        await openAt(page, address);
        say(`${at === 0 ? FEW : MANY} templates: ${JSON.stringify(await call(page, 'seed', at === 0 ? FEW : MANY))}`);
      }
      for (let round = -2; round < ROUNDS; round += 1) {
        for (const [at, address] of addresses.entries()) await visit(page, address, round < 0 ? newTimes() : times[at]);
      }
      return compared(times);
    } finally {
      await endBrowser(browser);
      close();
    }
  },
};

const newTimes = () => Object.fromEntries(NAMES.map((name) => [name, [] as number[]])) as Times;

/**
 * Opens the popup with a new background, searches, closes it, opens it again, searches. Every search fills the list in
 * either library, so that the same number of replies is checked and shown.
 */
async function visit(page: Page, address: string, times: Times = newTimes()): Promise<void> {
  await openAt(page, address);
  const take = (name: keyof Times, ms: number) => times[name].push(ms);
  take('first paint, background just started', await timed(page, 'open(performance.now())'));
  // About as soon as a hand has come to the keys: what the background reads ahead has that long.
  await new Promise((resolve) => setTimeout(resolve, 250));
  take('search, two words, a quarter of a second later', await timed(page, 'search("mistake team")'));
  await page.evaluate('window.bench.close()');
  await new Promise((resolve) => setTimeout(resolve, 150));
  take('first paint, background awake', await timed(page, 'open(performance.now())'));
  take('search: a word in all of them', await timed(page, 'search("mistake")'));
  take('search: a word in some of them', await timed(page, 'search("refund")'));
  // Not a slip of the word before: some of those replies are checked already, more of them in one library than in the other.
  take('search: one mistyped word', await timed(page, 'search("outgae")'));
}

async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction('window.bench !== undefined');
}

function timed(page: Page, code: string): Promise<number> {
  return page.evaluate(`window.bench.${code}`) as Promise<number>;
}

function call(page: Page, name: string, given: number): Promise<unknown> {
  return page.evaluate(`window.bench.${name}(${given})`);
}

function compared([few, many]: Times[]): { table: string[][]; ok: boolean } {
  const table = [['', `${FEW}`, `${MANY}`, 'ratio', '']];
  let ok = true;
  for (const name of NAMES) {
    const [less, more] = [median(few?.[name] ?? []), median(many?.[name] ?? [])];
    const isKept = more <= less * MOST || more - less < NOTHING;
    ok &&= isKept;
    const cells = [name, `${less.toFixed(1)} ms`, `${more.toFixed(1)} ms`, (more / less).toFixed(2)];
    table.push([...cells, isKept ? '' : `above ${MOST}`]);
  }
  return { table, ok };
}
