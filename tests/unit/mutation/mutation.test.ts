// @vitest-environment happy-dom
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Post } from '../../../src/core/post';
import { hintSlot, pageHealth, readPost } from '../../../src/x';
import type { CrowdPost } from '../../replica/crowd/crowd-post';
import { goTo, show } from '../x/page';
import { type Mutation, mutations } from './mutations';
import { samplePosts, timelineOf } from './replica-page';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const TABLE = 'artifacts/mutation';
const posts = samplePosts();
const few = posts.slice(0, 7);
const table = [['change', 'read in full', 'read in part', 'left alone', 'read wrong', 'the page is called']];

const flat = (text: string) =>
  text
    .replaceAll(/https?:\/\/\S+|\S+\.\S+\/\S*…?/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Whether what was read is what the post says. Less of it may be known, but nothing else, and no advertisement as a post. */
function judged(read: Post, truth: CrowdPost | undefined): 'full' | 'part' | 'wrong' {
  if (!truth || read.id !== truth.id || read.author.handle !== truth.author) return 'wrong';
  if (truth.promoted && !read.promoted) return 'wrong';
  const [whole, text] = [flat(truth.text), flat(read.text)];
  if (!whole.startsWith(text) || (read.postedAt !== truth.at && read.postedAt !== 0)) return 'wrong';
  const isFull = text.length >= Math.min(whole.length, truth.cutAt ?? whole.length) - 2;
  return isFull && (read.postedAt > 0 || truth.promoted) ? 'full' : 'part';
}

/** Shows these posts, changes the page, and reads all of it as the extension does. */
function tried(name: string, shown: readonly CrowdPost[], changes: readonly Mutation[], markup: string) {
  const page = show(markup);
  page.querySelectorAll('article').forEach((article, at) => {
    article.setAttribute('data-truth', shown[at]?.id ?? '');
  });
  for (const { change } of changes) change(page);
  const count = { full: 0, part: 0, alone: 0, wrong: [] as string[] };
  for (const article of page.querySelectorAll<HTMLElement>('article')) {
    const truth = shown.find(({ id }) => id === article.dataset.truth);
    const read = readPost(article, location);
    const how = read ? judged(read, truth) : 'alone';
    if (how === 'wrong') count.wrong.push(`${truth?.id} ${truth?.text}: ${JSON.stringify(read)}`);
    else count[how] += 1;
    const slot = read && hintSlot(article);
    if (slot) expect(slot.closest('article')).toBe(article);
  }
  const health = pageHealth(document);
  table.push([name, ...[count.full, count.part, count.alone, count.wrong.length].map(String), health]);
  expect(count.wrong, name).toEqual([]);
  if (count.full + count.part === 0) expect(health, name).toBe('changed');
}

beforeAll(() => goTo('/home'));
afterAll(() => {
  mkdirSync(TABLE, { recursive: true });
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...rows] = table;
  writeFileSync(`${TABLE}/reading.md`, `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`);
});

const [markup, fewMarkup] = [timelineOf(posts), timelineOf(few)];
const all = mutations(show(markup));

describe(`a timeline of ${posts.length} posts, when X changes: each is read right or left alone`, () => {
  it.each(all)('$name', (mutation) => tried(mutation.name, posts, [mutation], markup));

  it('two changes at once', () => {
    // Every change meets three others, spread over the list.
    for (const [at, one] of all.entries()) {
      for (const step of [5, 17, 29]) {
        const other = all[(at + step) % all.length];
        if (other) tried(`${one.name}, and ${other.name}`, few, [one, other], fewMarkup);
      }
    }
  }, 180_000);
});
