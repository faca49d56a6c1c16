import { createRequire } from 'node:module';
import { newBrand } from '../../src/core/brand';
import { judge } from '../../src/core/triage/judge';
import { corpusPosts } from '../corpus/posts';
import { postFrom } from '../triage-input';

const wink: (text: string) => unknown = createRequire(import.meta.url)('wink-sentiment');

/** Posts a second of the whole judgement, reasons included, and of wink-sentiment on the same invented posts, one thread. */
export function evaluateSpeed(): void {
  const posts = corpusPosts().map(({ text, lang }) => postFrom({ text, lang }));
  const brand = newBrand();
  const ours = rate(posts.length, () => {
    for (const post of posts) judge(post, { brand });
  });
  const theirs = rate(posts.length, () => {
    for (const post of posts) wink(post.text);
  });
  console.log(
    `speed, one thread, ${posts.length} posts: ours ${ours.toFixed(0)}/s, wink-sentiment ${theirs.toFixed(0)}/s, ratio ${(ours / theirs).toFixed(2)}`,
  );
}

/** The best of five runs, for other processes only ever slow a run down. */
function rate(count: number, run: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return (count / Math.min(...times)) * 1000;
}
