import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PageFacts } from '../core/selfCheck';
import { isOnX } from './sender';

const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const ShortSchema = v.pipe(v.string(), v.maxLength(30));
const FactsSchema: v.GenericSchema<unknown, PageFacts> = v.object({
  kind: ShortSchema,
  state: v.picklist(['reading', 'changed', 'quiet']),
  language: ShortSchema,
  look: ShortSchema,
  account: v.boolean(),
  articles: CountSchema,
  posts: CountSchema,
  without: v.object({ text: CountSchema, time: CountSchema, buttons: CountSchema, place: CountSchema }),
  hints: CountSchema,
  composers: CountSchema,
});

/** What our script finds on the tab of X that was used last. */
export async function factsOfLastTab(): Promise<PageFacts | 'noTab' | 'silent'> {
  const tabs = (await browser.tabs.query({})).filter(({ url }) => isOnX(url));
  const [last] = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  if (last?.id === undefined) return 'noTab';
  try {
    const told: unknown = await browser.tabs.sendMessage(last.id, { order: 'selfCheck', request: {} });
    const parsed = v.safeParse(FactsSchema, told);
    return parsed.success ? parsed.output : 'silent';
  } catch {
    return 'silent'; // Nobody listens there: the page failed to load, or is of another time.
  }
}
