import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Brand } from '../core/brand';
import type { CrisisMode } from '../core/watch/protocol';
import { CrisisModeSchema } from '../schemas/crisis';

const NONE: CrisisMode = { on: false, since: 0, by: '', facts: [], statement: '', checklist: {} };

/** One change after another: two ticks in one breath must not overwrite each other. */
let turn: Promise<unknown> = Promise.resolve();

/** Crisis mode as it stands. */
export async function readCrisis(): Promise<CrisisMode> {
  const parsed = v.safeParse(CrisisModeSchema, (await browser.storage.local.get('crisis')).crisis);
  return parsed.success ? parsed.output : NONE;
}

/** Changes crisis mode and gives back how it stands then. */
export function changeCrisis(change: (before: CrisisMode) => CrisisMode): Promise<CrisisMode> {
  const changed = turn.then(async () => {
    const crisis = change(await readCrisis());
    await browser.storage.local.set({ crisis });
    return crisis;
  });
  turn = changed.catch(() => {});
  return changed;
}

/** In a crisis the clocks run round the clock. */
export async function inCrisisHours(brand: Brand): Promise<Brand> {
  if (!(await readCrisis()).on) return brand;
  return { ...brand, hours: { ...brand.hours, week: [], holidays: [] } };
}
