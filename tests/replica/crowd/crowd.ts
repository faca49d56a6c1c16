import { BRANDS, VALMERE } from './brands';
import { countsFor } from './counts';
import type { CrowdPost, Person, ScriptedPost } from './crowd-post';
import { PEOPLE } from './people';
import { randomFrom } from './random';
import { SCRIPT } from './script';

/** The scripted crowd, ready for the replica. */
export interface Crowd {
  people: Map<string, Person>;
  posts: CrowdPost[];
  /** Ids of the Home timeline, top first. */
  home: string[];
}

const SEED = 20261122;
const FIRST_MINUTES = 3;

/**
 * The practice timeline: every invented post with its id (the same in every run), a time before `epoch` (milliseconds) and
 * counters that fit how far it travelled. Throws where the tables name a post that is not there.
 */
export function buildCrowd(epoch: number): Crowd {
  const random = randomFrom(SEED);
  const ids = new Map(SCRIPT.flatMap((post, index) => (post.key ? [[post.key, idOf(index)] as const] : [])));
  const refer = (key: string) => {
    const id = ids.get(key);
    if (!id) throw new Error(`the crowd's tables name no post ${key}`);
    return id;
  };
  let minutes = FIRST_MINUTES;
  const posts = SCRIPT.map((scripted, index) => {
    minutes += scripted.ago === undefined && !scripted.to ? 1 + random() * 4 : 0;
    return posted(scripted, idOf(index), epoch - (scripted.ago ?? minutes) * 60_000, refer, random);
  });
  settleThreads(posts);
  const people = new Map([...BRANDS, ...PEOPLE].map((person) => [person.handle, person]));
  return { people, posts, home: homeOf(posts) };
}

function idOf(index: number): string {
  return `1980${String(100_000_000_000_000 + index * 7_919_731)}`;
}

function posted(
  scripted: ScriptedPost,
  id: string,
  at: number,
  refer: (key: string) => string,
  random: () => number,
): CrowdPost {
  const { key, by, to, quotes, reach, ago, ...rest } = scripted;
  return {
    ...rest,
    id,
    author: by,
    at: Math.round(at),
    counts: countsFor(reach ?? random() ** 2 * 2.5, random),
    ...(to ? { inReplyTo: refer(to) } : {}),
    ...(quotes ? { quotes: refer(quotes) } : {}),
  };
}

/** An answer stands after what it answers, whatever the tables say, and each parent counts its answers. */
function settleThreads(posts: CrowdPost[]): void {
  const byId = new Map(posts.map((post) => [post.id, post]));
  for (const post of posts) {
    const parent = post.inReplyTo ? byId.get(post.inReplyTo) : undefined;
    if (!parent) continue;
    parent.counts.replies += 1;
    if (post.at <= parent.at) post.at = parent.at + 60_000 * (1 + (parent.counts.replies % 9));
  }
}

/** Home shows what is no answer, newest first, and a few answers to the brand as X does. */
function homeOf(posts: CrowdPost[]): string[] {
  const brand = new Set(posts.filter((post) => post.author === VALMERE.handle).map((post) => post.id));
  return posts
    .filter((post, index) => !post.inReplyTo || (brand.has(post.inReplyTo) && index % 3 === 0))
    .sort((a, b) => b.at - a.at)
    .map((post) => post.id);
}
