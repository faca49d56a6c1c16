import { createRequire } from 'node:module';
import type { Language } from '../../src/core/brand';
import { checkDraft } from '../../src/core/tone/checkDraft';
import { postSaying } from '../../src/core/tone/example';

const POSTS = {
  en: '@northline my parcel was left in the rain, the lamp is broken and nobody answers!!',
  fr: '@northline mon colis est resté sous la pluie, la lampe est cassée et personne ne répond !!',
};
const DRAFTS = {
  en: 'Hi Ana, we’re sorry for any inconvenience this may have caused. Our courier was very busy on Monday and the parcel was left outside, which is not what you paid for. Please DM us your order number and we’ll look into it as soon as possible. Thank you for your patience. Best regards, Léa',
  fr: 'Bonjour Ana, désolés pour la gêne occasionnée. Notre livreur avait une forte tournée lundi et le colis est resté dehors, ce n’est pas ce que vous aviez payé. Écrivez-nous en MP avec votre numéro de commande, nous regardons cela au plus vite. Merci de votre patience. Cordialement, Léa',
};
const RECENT = ['Hi Max, we are sorry about the lamp.', 'Hi Lou, your parcel is on its way.'];
/** The last so many characters are typed one by one, so that no two checks see the same draft. */
const TYPED = 40;
const ROUNDS = 50;

/** What one check takes, in milliseconds, at the 50th and 95th percentile. */
export interface Speed {
  name: string;
  p50: number;
  p95: number;
}

/** Our check with its context, in both languages, and VADER on the same drafts, in the same run. */
export function speeds(): Speed[] {
  const { SentimentIntensityAnalyzer: vader } = createRequire(import.meta.url)('vader-sentiment');
  const check = (lang: Language) => (draft: string) =>
    checkDraft({ draft, post: postSaying(POSTS[lang], lang), recent: RECENT, postedAt: 1, now: 9e7, locale: 'fr' });
  return [
    timed('tone check, en', DRAFTS.en, check('en')),
    timed('tone check, fr', DRAFTS.fr, check('fr')),
    timed('vader-sentiment, en', DRAFTS.en, (draft) => vader.polarity_scores(draft)),
  ];
}

function timed(name: string, draft: string, run: (draft: string) => unknown): Speed {
  const drafts = Array.from({ length: TYPED }, (_, left) => draft.slice(0, draft.length - TYPED + left + 1));
  for (const text of drafts) run(text);
  const times = Array.from({ length: ROUNDS }, () => drafts.map((text) => timeOf(() => run(text)))).flat();
  times.sort((a, b) => a - b);
  return { name, p50: times[times.length / 2] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0 };
}

function timeOf(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}
