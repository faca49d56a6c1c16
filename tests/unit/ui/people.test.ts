import { describe, expect, it } from 'vitest';
import { postAddress, shortName } from '../../../src/ui/people';

const author = (name: string, handle = 'some_one') => ({ name, handle, verified: false });
const post = (handle: string, id: string) => ({
  id,
  url: 'https://evil.example/',
  author: author('X', handle),
  text: '',
  lang: 'en',
  postedAt: 0,
  mentions: [],
  metrics: { replies: 0, reposts: 0, likes: 0, views: 0 },
  hasMedia: false,
  promoted: false,
});

describe('people', () => {
  it.each([
    ['Camille Ferrand', 'Camille'],
    ['Jean-Paul D.', 'Jean-Paul'],
    ['🔥 angry 🔥', '@some_one'],
    ['', '@some_one'],
    ['x', '@some_one'],
    ['李 明', '@some_one'],
  ])('called %s are addressed as %s', (name, called) => {
    expect(shortName(author(name))).toBe(called);
  });

  it('are linked by account and id, never by what the page says', () => {
    expect(postAddress(post('some_one', '123'))).toBe('https://x.com/some_one/status/123');
    expect(postAddress(post('../evil', '1/2?x'))).toBe('https://x.com/i/status/1%2F2%3Fx');
  });
});
