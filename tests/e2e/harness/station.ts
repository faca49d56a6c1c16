import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReplica, type Replica, type ReplicaOptions } from '../../replica/server';
import { atEnd } from './at-end';
import { built } from './builds';
import { DESK, deskPage } from './desk';
import { endBrowser } from './end-browser';
import type { Kind } from './kinds';
import { launchChrome } from './launch-chrome';
import { launchFirefox } from './launch-firefox';
import type { Launched, LaunchOptions } from './launched';
import { poll } from './poll';
import { wipe } from './wipe';

/** A browser that has only the stand-in for x.com to talk to. */
export interface Station {
  launched: Launched;
  replica: Replica;
  /** Ends the use of it: closed, or kept for the next file. */
  leave(): Promise<void>;
}

type StationOptions = Omit<LaunchOptions, 'proxyPort' | 'publicKeyHash'> & {
  replica: ReplicaOptions;
  /** Whether the extension keeps anything that must be wiped out. */
  remembers: boolean;
  /** A browser of one's own instead of the one that the files of a test run hand on. */
  alone: boolean;
};

/** Browsers at rest. vitest runs all files in one process, so that what costs seconds to start is started once. */
const resting = new Map<string, Omit<Station, 'leave'>>();

/** Starts a browser and a replica, or takes those that rest, with everything the last user left in them wiped out. */
export async function openStation(kind: Kind, options: StationOptions): Promise<Station> {
  const key = JSON.stringify([kind, options.language, options.extension]);
  const rested = options.alone ? undefined : resting.get(key);
  resting.delete(key);
  const station = rested ?? (await start(kind, options));
  if (rested) {
    rested.replica.reset(options.replica);
    if (options.remembers) await wipe(rested.launched);
  }
  return {
    ...station,
    async leave() {
      if (options.alone || resting.has(key)) return end(station);
      const [, ...pages] = await station.launched.browser.pages();
      const desk = options.remembers ? await deskPage(station.launched) : undefined;
      await Promise.all(pages.filter((page) => page !== desk).map((page) => page.close()));
      resting.set(key, station);
    },
  };
}

async function start(kind: Kind, options: StationOptions): Promise<Omit<Station, 'leave'>> {
  built('replica');
  const replica = await openReplica(options.replica);
  const extension = options.extension && copied(options.extension);
  const launch = kind === 'chrome' ? launchChrome : launchFirefox;
  const launched = await launch({ ...options, ...replica, extension });
  if (options.remembers) await greeted(launched);
  atEnd(() => launched.browser.process()?.kill('SIGKILL'));
  return { launched, replica };
}

/** A new extension opens its first-run page in the empty tab. Coming later, it would take the focus from where a test writes by then. */
async function greeted({ browser, origin }: Launched): Promise<void> {
  const address = async () => (await browser.pages())[0]?.evaluate(() => location.href);
  await poll(async () => (await address())?.startsWith(`${origin}/src/options/`), { what: 'the first-run page' });
}

async function end({ launched, replica }: Omit<Station, 'leave'>): Promise<void> {
  await endBrowser(launched.browser);
  await replica.close();
}

/** A later build must not pull the files from under a running browser. */
function copied(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'sangfroid-'));
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, DESK), '<!doctype html><meta charset="utf-8"><title>desk</title>');
  atEnd(() => rmSync(copy, { recursive: true, force: true }));
  return copy;
}
