import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { RuleCount, RuleOutcome } from '../core/tone/outcome';
import { RULES } from '../core/tone/rules';

const WAYS = ['shown', 'fixed', 'sent', 'muted'] as const;
const NumberSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const CountsSchema = v.record(
  v.string(),
  v.object({ shown: NumberSchema, fixed: NumberSchema, sent: NumberSchema, muted: NumberSchema }),
);
const KNOWN: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** One count after another: two replies in one breath must not overwrite each other. */
let turn: Promise<unknown> = Promise.resolve();

/** How often each rule spoke on replies that were posted. Rules that are gone are left out. */
export async function readRuleCounts(): Promise<Record<string, RuleCount>> {
  const parsed = v.safeParse(CountsSchema, (await browser.storage.local.get('ruleCounts')).ruleCounts);
  if (!parsed.success) return {};
  return Object.fromEntries(Object.entries(parsed.output).filter(([rule]) => KNOWN.has(rule)));
}

/** Counts what became of the findings of one posted reply, each rule once a way. Unknown rules are not counted. */
export function countOutcome(outcome: Partial<RuleOutcome>): Promise<void> {
  const counted = turn.then(async () => {
    const counts = await readRuleCounts();
    for (const way of WAYS) {
      for (const rule of new Set(outcome[way] ?? [])) {
        if (!KNOWN.has(rule)) continue;
        const before = counts[rule] ?? { shown: 0, fixed: 0, sent: 0, muted: 0 };
        counts[rule] = { ...before, [way]: before[way] + 1 };
      }
    }
    await browser.storage.local.set({ ruleCounts: counts });
  });
  turn = counted.catch(() => {});
  return counted;
}
