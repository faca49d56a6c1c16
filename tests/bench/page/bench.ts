import { type Bench, median } from '../bench';
import { popupReady } from './popup';
import { type Name, openRival, type Rival } from './rival';
import { fill, heap, scrollOn, timePerPost } from './scrolling';
import { longestTask } from './tasks';
import { framesToHint, keyToPaint } from './typing';

const POSTS = Number(process.env.BENCH_POSTS ?? 2000);
const MANY = Number(process.env.BENCH_MANY ?? 10_000);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);

type Row = [what: string, ours: string, beside: string, ratio: string, promise: string, kept: boolean];

/** What we cost on X's page, in a real Chromium on the replica, beside others in the same run. */
export const bench: Bench = {
  title: `On X's page: ${POSTS} posts of which 30 % complain (medians of ${ROUNDS})`,
  async run(say) {
    const names: Name[] = ['nothing', 'floor', 'ours', 'vader'];
    const rivals = await Promise.all(names.map(openRival));
    const of = (name: Name) => rivals.find((rival) => rival.name === name) as Rival;
    try {
      const rows = [...(await scrolling(rivals, of, say)), ...(await memory(of, say)), ...(await hands(of, say))];
      const table = [
        ['', 'ours', 'beside', 'ratio', 'promised', ''],
        ...rows.map(([...cells]) => [...cells.slice(0, 5).map(String), cells[5] ? '' : 'not kept']),
      ];
      return { table, ok: rows.every((row) => row[5]) };
    } finally {
      for (const rival of rivals) await rival.close();
    }
  },
};

type Of = (name: Name) => Rival;

async function scrolling(rivals: readonly Rival[], of: Of, say: (line: string) => void): Promise<Row[]> {
  const times = new Map(rivals.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const rival of rivals) times.get(rival.name)?.push(await timePerPost(rival, POSTS, 100 + round));
    const told = rivals.map(({ name }) => `${name} ${ms(times.get(name)?.at(-1) ?? 0)}`);
    say(`main thread a post, round ${round + 1} of ${ROUNDS}: ${told.join(', ')}`);
  }
  const middle = (name: Name) => median(times.get(name) ?? []);
  const [ours, floor] = [middle('ours'), middle('floor')];
  const longest = await longestTask(of('ours'), 500);
  return [
    [
      'main thread a post, against a constant badge',
      ms(ours),
      ms(floor),
      ratio(ours, floor),
      '≤ 1.50',
      ours <= 1.5 * floor,
    ],
    ['… against X alone', ms(ours), ms(middle('nothing')), ratio(ours, middle('nothing')), '', true],
    [
      '… against vader-sentiment in a naive script',
      ms(ours),
      ms(middle('vader')),
      ratio(ours, middle('vader')),
      '',
      true,
    ],
    ['longest task of ours', ms(longest), '', '', '≤ 50 ms', longest <= 50],
  ];
}

/** How much the heap grows between 1,000 and many posts, less what X's own page grows by. */
async function memory(of: Of, say: (line: string) => void): Promise<Row[]> {
  const growth = async (rival: Rival) => {
    await rival.page.evaluate(() => window.__replica.scrollTo(0));
    await rival.page.bringToFront();
    await fill(rival, MANY, 5);
    await scrollOn(rival, 1000);
    const early = await heap(rival);
    await scrollOn(rival);
    return (await heap(rival)) - early;
  };
  const [ours, none] = [await growth(of('ours')), await growth(of('nothing'))];
  say(`heap from 1,000 to ${MANY} posts: ${mb(ours)} with, ${mb(none)} without`);
  return [
    [
      `heap after ${MANY} posts over that after 1,000`,
      mb(ours),
      mb(none),
      mb(ours - none),
      '≤ 2.0 MB',
      ours - none <= 2e6,
    ],
  ];
}

async function hands(of: Of, say: (line: string) => void): Promise<Row[]> {
  const frames = await framesToHint(of('ours'), 40);
  say(`frames from a post to its hint: ${frames}`);
  const keys: Record<string, number[]> = { ours: [], nothing: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['ours', 'nothing'] as const) keys[name]?.push(await keyToPaint(of(name)));
  }
  const [withPanel, without] = [median(keys.ours ?? []), median(keys.nothing ?? [])];
  say(`key to paint: ${ms(withPanel)} with, ${ms(without)} without`);
  const [popup, empty] = [await popupReady(of('ours'), 15), await popupReady(of('floor'), 15)];
  return [
    ['frames from a post to its hint, background warm', `${frames}`, '', '', '≤ 2', frames <= 2],
    [
      'key to paint with the panel, against without',
      ms(withPanel),
      ms(without),
      ratio(withPanel, without),
      '≤ 1.10',
      withPanel <= 1.1 * without,
    ],
    ['popup ready, against an empty one', ms(popup), ms(empty), ratio(popup, empty), '≤ 1.30', popup <= 1.3 * empty],
  ];
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const ratio = (a: number, b: number) => (a / b).toFixed(2);
