// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { hintSlot, readPost, textRanges } from '../../../src/x';
import { goTo, one, show } from './page';
import { article, cell, quote, timeline } from './pages';

beforeEach(() => goTo('/home'));

describe('what a post answers', () => {
  const parentOf = (index: number, pathname: string) => {
    const found = document.querySelectorAll('article')[index];
    return found ? readPost(found, { pathname })?.inReplyTo : 'no article';
  };

  it('in a list, the post above when X draws the line between them', () => {
    show(
      timeline(
        cell(0, article({ id: '1', lineDown: true })),
        cell(90, article({ id: '2', lineUp: true })),
        cell(180, article({ id: '3' })),
      ),
    );
    expect([0, 1, 2].map((index) => parentOf(index, '/home'))).toEqual([undefined, '1', undefined]);
  });

  it('rows count in the order X places them, whatever their order in the page', () => {
    show(timeline(cell(90, article({ id: '2', lineUp: true })), cell(0, article({ id: '1', lineDown: true }))));
    expect(parentOf(0, '/home')).toBe('1');
  });

  it('in a thread, the page’s own post for what stands under it, down to the suggestions', () => {
    show(
      timeline(
        cell(0, article({ id: '10', lineDown: true })),
        cell(90, article({ id: '11', focal: true, lineUp: true })),
        cell(200, article({ id: '12', lineDown: true })),
        cell(290, article({ id: '13', lineUp: true })),
        cell(380, ''),
        cell(381, article({ id: '14' })),
        cell(470, article({ id: '15', promoted: true })),
        cell(560, '<h2>Discover more</h2>'),
        cell(600, article({ id: '16' })),
      ),
    );
    const parents = [0, 1, 2, 3, 4, 5, 6].map((index) => parentOf(index, '/amel_k/status/11'));
    expect(parents).toEqual([undefined, '10', '11', '12', '11', undefined, undefined]);
  });

  it('a list behind the photo view is not its conversation', () => {
    show(timeline(cell(0, article({ id: '12' }))));
    expect(parentOf(0, '/amel_k/status/11/photo/1')).toBeUndefined();
  });
});

describe('places in the article', () => {
  it('a hint goes last into the content column, and not into the quote', () => {
    show(timeline(cell(0, article({ after: quote({ handle: 'q', text: 'x' }) }))));
    expect(hintSlot(one('article'))).toBe(one('.column'));
  });

  it('spans of the text become ranges over X’s own nodes, emoji whole', () => {
    show(timeline(cell(0, article({ text: '<span>Late </span><img alt="🤦‍♀️"><span> again</span>' }))));
    const text = readPost(one('article'), { pathname: '/home' })?.text ?? '';
    const ranges = textRanges(one('article'), 2, text.length - 2);
    expect(ranges.map(String)).toEqual(['te ', '', ' aga']);
    expect(ranges[1]?.startContainer.childNodes[ranges[1].startOffset]?.nodeName).toBe('IMG');
    expect(textRanges(one('article'), 3, 3)).toEqual([]);
  });
});
