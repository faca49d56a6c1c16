import type { Sighting } from './sighting';

/** Words that stand together in a shingle. */
const SHINGLE = 3;
/** Posts with fewer words are alike by chance. */
const FEWEST_WORDS = 5;
/** Share of common shingles (Jaccard) from which two posts are one wording (Broder, "On the resemblance of documents", 1997). */
const ALIKE = 0.5;

/** Posts by different people in one wording. */
export interface Campaign {
  ids: readonly string[];
  /** How many people posted it. */
  authors: number;
}

/** The widest repeated wording among these posts; undefined where each says it in their own words. */
export function campaignIn(posts: readonly Sighting[]): Campaign | undefined {
  const groups: { shingles: ReadonlySet<string>; posts: Sighting[] }[] = [];
  const byShingle = new Map<string, Set<number>>();
  for (const post of posts) {
    if (post.words.length < FEWEST_WORDS) continue;
    const shingles = shinglesOf(post.words);
    const near = new Set([...shingles].flatMap((shingle) => [...(byShingle.get(shingle) ?? [])]));
    const found = [...near].find((index) => likeness(shingles, groups[index]?.shingles ?? new Set()) >= ALIKE);
    const index = found ?? groups.push({ shingles, posts: [] }) - 1;
    groups[index]?.posts.push(post);
    if (found !== undefined) continue;
    for (const shingle of shingles) byShingle.set(shingle, (byShingle.get(shingle) ?? new Set()).add(index));
  }
  const campaigns = groups.map(({ posts: same }) => ({
    ids: same.map(({ id }) => id),
    authors: new Set(same.map(({ author }) => author)).size,
  }));
  const widest = campaigns.reduce((best, one) => (one.authors > best.authors ? one : best), { ids: [], authors: 1 });
  return widest.authors > 1 ? widest : undefined;
}

function shinglesOf(words: readonly string[]): Set<string> {
  return new Set(words.slice(SHINGLE - 1).map((_, index) => words.slice(index, index + SHINGLE).join(' ')));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
