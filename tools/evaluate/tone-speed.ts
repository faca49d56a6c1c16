import { createRequire } from 'node:module';
import { checkDraft } from '../../src/core/tone/checkDraft';
import { postSaying } from '../../src/core/tone/example';

const POST = postSaying('@northline my parcel was left in the rain, the lamp is broken and nobody answers!!', 'en');
const DRAFT =
  'Hi Ana, we’re sorry for any inconvenience this may have caused. Our courier was very busy on Monday and the parcel was left outside, which is not what you paid for. Please DM us your order number and we’ll look into it as soon as possible. Thank you for your patience. Best regards, Léa';
const RUNS = 2000;

/** Milliseconds at the 50th and 95th percentile, for our check with its context and for VADER on the same draft. */
export function speeds(): { name: string; p50: number; p95: number }[] {
  const { SentimentIntensityAnalyzer: vader } = createRequire(import.meta.url)('vader-sentiment');
  const recent = ['Hi Max, we are sorry about the lamp.', 'Hi Lou, your parcel is on its way.'];
  const check = () => checkDraft({ draft: DRAFT, post: POST, recent, postedAt: 1, now: 9e7, locale: 'fr' });
  return [timed('tone check', check), timed('vader-sentiment', () => vader.polarity_scores(DRAFT))];
}

function timed(name: string, run: () => unknown): { name: string; p50: number; p95: number } {
  for (let i = 0; i < 200; i += 1) run();
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return { name, p50: times[RUNS / 2] ?? 0, p95: times[Math.floor(RUNS * 0.95)] ?? 0 };
}
