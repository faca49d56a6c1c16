import { newBrand } from '../../../src/core/brand';
import type { Post } from '../../../src/core/post';
import type { Band } from '../../../src/core/triage/hint';
import { judge } from '../../../src/core/triage/judge';
import { type Correction, learn } from '../../../src/core/triage/lessons';

export const NOW = Date.UTC(2026, 2, 3, 12);
export const DAY = 86_400_000;
export const brand = { ...newBrand('UTC'), handles: ['VeloNord'] };

/** An invented post to the brand. */
export function post(text: string, id = '900', lang = 'en'): Post {
  return {
    id,
    url: `https://x.com/someone/status/${id}`,
    author: { handle: 'someone', name: 'Someone', verified: false },
    text,
    lang,
    postedAt: NOW,
    mentions: ['VeloNord'],
    metrics: { replies: 0, reposts: 0, likes: 0, views: 5 },
    hasMedia: false,
    promoted: false,
  };
}

/** A correction of another post, made now. */
export function correction(text: string, judged: Band, meant: Band, change: Partial<Correction> = {}): Correction {
  const id = String(change.postId ?? 1);
  const url = `https://x.com/i/status/${id}`;
  return { id: `event-${id}`, at: NOW, postId: id, url, text, lang: 'en', judged, meant, ...change };
}

/** How the post is judged after these corrections. */
export const judged = (text: string, corrections: Correction[] = [], lang = 'en') =>
  judge(post(text, '900', lang), { brand, lessons: learn(corrections, NOW) });

/** One that nobody could overlook, unlike every other text of these tests. */
export const COMPLAINT =
  '@VeloNord my parcel never arrived, you charged me twice and nobody answers the phone. Refund please!';
/** One in which somebody was hurt. */
export const DANGER = '@VeloNord the brake of this bike failed and my daughter was injured, she is in hospital now';
