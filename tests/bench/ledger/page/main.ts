import { ledger } from '../../../../src/background/ledger';
import { rebuild } from '../../../../src/store/rebuild';
import { dispatchTo } from './dispatch';
import { lives } from './lives';
import { OPERATIONS } from './operations';

const AT_ONCE = 500;

/** Writes the events of `count` cases, and nothing else. Returns how many. */
async function seed(count: number): Promise<number> {
  const db = await ledger();
  const all = lives(count, Date.now());
  let written = 0;
  for (;;) {
    const some = Array.from({ length: AT_ONCE }, () => all.next().value).flatMap((life) => life ?? []);
    if (some.length === 0) return written;
    const { store, done } = db.transaction('events', 'readwrite', { durability: 'relaxed' });
    for (const event of some) void store.put(event);
    await done;
    written += some.length;
  }
}

/** Makes the lists from the events; ended after `portions` of them where that is given. */
async function rebuildLists(portions = Infinity): Promise<{ whole: boolean; told: number; ms: number }> {
  const db = await ledger();
  let told = 0;
  const began = performance.now();
  const whole = await rebuild(db, {
    onProgress: () => {
      told += 1;
    },
    goOn: () => told <= portions,
  });
  return { whole, told, ms: performance.now() - began };
}

/** Milliseconds that one operation takes once. */
async function time(name: string, round: number): Promise<number> {
  const operation = OPERATIONS[name];
  if (!operation) throw new Error(`No operation ${name}`);
  const [type, request] = operation(round);
  const began = performance.now();
  await dispatchTo(type, request);
  return performance.now() - began;
}

Object.assign(window, { bench: { seed, rebuildLists, time, names: Object.keys(OPERATIONS) } });
