import type { Brand, Language } from '../brand';
import type { CaseEvent } from '../cases/event';
import { namedEvent } from '../cases/newEvent';
import type { Post } from '../post';
import type { Hint } from '../triage/hint';
import { judge } from '../triage/judge';
import { DATA_LEAK } from './dataLeak';
import { OUTAGE } from './outage';
import { SAFETY } from './safety';
import type { Scenario, ScenarioName } from './scenario';

const BY_NAME: Readonly<Record<ScenarioName, Scenario>> = { outage: OUTAGE, dataLeak: DATA_LEAK, safety: SAFETY };
/** No brand has told its name yet. */
const NAMELESS = 'YourBrand';
const FIRST_ID = 1_900_000_000_000_000_000n;

/** A post of a drill, ready to be shown, with what a hint would say of it. */
export interface DrillPost {
  post: Post;
  hint: Hint;
  /** Seconds after the drill began. */
  after: number;
  complaint: boolean;
}

/** What a drill is: which storm, in which language, for which brand, begun when (milliseconds since the epoch). */
export interface Drill {
  scenario: ScenarioName;
  language: Language;
  startedAt: number;
  brand: Brand;
}

/** A reply that was given in a drill. */
export interface DrillReply {
  postId: string;
  text: string;
  at: number;
}

/** The posts of a drill in order of appearance: the same ones for the same drill. */
export function drillPosts({ scenario, language, startedAt, brand }: Drill): DrillPost[] {
  const handle = brand.handles[0] ?? NAMELESS;
  const known = brand.handles.length > 0 ? brand : { ...brand, handles: [handle] };
  return BY_NAME[scenario][language].map(({ after, name, text, spread, complaint }, index) => {
    const author = { handle: handleOf(name), name, verified: false };
    const id = String(FIRST_ID + BigInt(index));
    const post: Post = {
      id,
      url: `https://x.com/${author.handle}/status/${id}`,
      author,
      text: text.replaceAll('{brand}', handle),
      lang: language,
      postedAt: startedAt + after * 1000,
      mentions: [handle],
      metrics: { replies: Math.round(spread / 3), reposts: Math.round((2 * spread) / 3), likes: spread, views: 0 },
      hasMedia: false,
      promoted: false,
    };
    return { post, hint: judge(post, { brand: known }), after, complaint };
  });
}

/** The story of each complaint of a drill up to `until`, as the ledger would tell it, for the report's engine. */
export function drillStories(drill: Drill, replies: readonly DrillReply[], by: string, until: number): CaseEvent[][] {
  return drillPosts(drill)
    .filter(({ complaint, post }) => complaint && post.postedAt <= until)
    .map(({ post, hint }) => {
      const source = { caseId: post.id, at: post.postedAt, by };
      const answers = replies.filter(({ postId, at }) => postId === post.id && at >= post.postedAt && at <= until);
      return [
        namedEvent('seen', { post, hint }, source, post.id),
        namedEvent('tracked', { how: 'hint' }, source, post.id),
        ...answers.map(({ text, at }, index) =>
          namedEvent('replied', { proof: 'hand', text }, { ...source, at }, `${post.id}-${index}`),
        ),
      ];
    });
}

function handleOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[^A-Za-z ]/g, '');
  return plain.trim().toLowerCase().replace(/ +/g, '_').slice(0, 15);
}
