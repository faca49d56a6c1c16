// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { pageFacts } from '../../../src/x';
import { goTo, show } from './page';
import { article, cell, timeline } from './pages';

beforeEach(() => goTo('/home'));

it('what is read on a page is told in numbers, without a word of it', () => {
  const picture = article({ id: '2', text: null, name: 'Amel Secret', handle: 'amel_secret' });
  show(timeline(cell(0, article({ text: 'secret words' })), cell(90, picture), cell(180, '<article>?</article>')));
  const facts = pageFacts();
  expect(facts).toMatchObject({ kind: 'home', state: 'reading', articles: 3, posts: 2, hints: 0, composers: 0 });
  expect(facts.without).toEqual({ text: 1, time: 0, buttons: 0, place: 0 });
  expect(JSON.stringify(facts)).not.toMatch(/secret|amel/i);
});
