import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { needBrowser } from '../../e2e/harness/browser-paths';
import { endBrowser } from '../../e2e/harness/end-browser';
import { type Bench, median } from '../bench';
import { servePage } from '../serve';

const SMALL = Number(process.env.BENCH_SMALL ?? 1000);
const LARGE = Number(process.env.BENCH_LARGE ?? 100_000);
const ROUNDS = 25;
const MOST = 1.5;

/** A difference below this is the clock's and nobody's wait, in milliseconds. */
const NOTHING = 1;

interface InPage {
  seed(count: number): Promise<number>;
  rebuildLists(portions?: number): Promise<{ whole: boolean; told: number; ms: number }>;
  time(name: string, round: number): Promise<number>;
  names: string[];
}

/** The ledger in a real Chromium, with 1,000 and with 100,000 cases, measured by turns. */
export const bench: Bench = {
  title: `The ledger with ${LARGE} cases against ${SMALL}, in Chromium (medians of ${ROUNDS})`,
  async run(say) {
    const { addresses, close } = await servePage(fileURLToPath(new URL('page', import.meta.url)), 2);
    const browser = await puppeteer.launch({
      executablePath: needBrowser('chrome'),
      pipe: true,
      protocolTimeout: 1_800_000,
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    try {
      const [small, large] = await Promise.all(addresses.map((address) => openAt(address, browser.newPage())));
      if (!small || !large) throw new Error('The pages of the bench did not open.');
      await prepare(small, SMALL, () => {});
      await prepare(large, LARGE, say);
      return await compare(small, large);
    } finally {
      await endBrowser(browser);
      close();
    }
  },
};

async function openAt(address: string, opening: Promise<Page>): Promise<Page> {
  const page = await opening;
  await page.goto(address);
  await page.waitForFunction('window.bench !== undefined');
  return page;
}

/** Fills a ledger. The lists are made from the events by a rebuild that is cancelled once and then done whole. */
async function prepare(page: Page, count: number, say: (line: string) => void): Promise<void> {
  const began = Date.now();
  const events = await call(page, 'seed', count);
  say(`${events} events written in ${seconds(Date.now() - began)}`);
  const cancelled = await call(page, 'rebuildLists', 3);
  say(`rebuild cancelled after ${cancelled.told} portions, ${seconds(cancelled.ms)}; ended early: ${!cancelled.whole}`);
  const whole = await call(page, 'rebuildLists');
  say(`rebuild of ${events} events: ${seconds(whole.ms)}, progress told ${whole.told} times`);
}

async function compare(small: Page, large: Page): Promise<{ table: string[][]; ok: boolean }> {
  const names = (await small.evaluate('window.bench.names')) as string[];
  const table = [['', `${SMALL}`, `${LARGE}`, 'ratio', '']];
  let ok = true;
  for (const name of names) {
    const times: [number[], number[]] = [[], []];
    for (let round = -3; round < ROUNDS; round += 1) {
      for (const [at, page] of [small, large].entries()) {
        const ms = await call(page, 'time', name, round + 3);
        if (round >= 0) times[at]?.push(ms);
      }
    }
    const [few, many] = [median(times[0]), median(times[1])];
    const isKept = many <= few * MOST || many - few < NOTHING;
    ok &&= isKept;
    table.push([
      name,
      `${few.toFixed(1)} ms`,
      `${many.toFixed(1)} ms`,
      (many / few).toFixed(2),
      isKept ? '' : `above ${MOST}`,
    ]);
  }
  return { table, ok };
}

function call<K extends 'seed' | 'rebuildLists' | 'time'>(
  page: Page,
  name: K,
  ...given: Parameters<InPage[K]>
): Promise<Awaited<ReturnType<InPage[K]>>> {
  const code = `window.bench.${name}(${given.map((one) => JSON.stringify(one)).join()})`;
  return page.evaluate(code) as Promise<Awaited<ReturnType<InPage[K]>>>;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
