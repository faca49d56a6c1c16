import { describe, expect, it } from 'vitest';
import { situationsOf } from '../../../src/core/templates/situationOf';
import { SITUATIONS, type Situation } from '../../../src/core/templates/template';
import { sampleHint, samplePost } from './samples';

/** What no single post can tell: it depends on what the team did, or on nothing at all. */
const UNTOLD: Situation[] = ['any', 'allClear'];

describe.each(['en', 'fr'] as const)('the situation of a post in %s', (lang) => {
  it.each(SITUATIONS.filter((situation) => !UNTOLD.includes(situation)))(
    '%s is among the first two, with its hint',
    (situation) => {
      const likely = [...situationsOf(samplePost(situation, lang), sampleHint(situation)).keys()];
      expect(likely.slice(0, 2)).toContain(situation);
    },
  );

  it('is unknown without a post, and any template may serve', () => {
    expect([...situationsOf(undefined, undefined).keys()]).toEqual(['any']);
  });

  it('puts people before things: a fire is safety first, though the toaster is broken too', () => {
    const post = {
      ...samplePost('safety', lang),
      text: lang === 'en' ? 'broken toaster, caught fire, want a refund' : 'grille-pain cassé, a pris feu, remboursez',
    };
    expect([...situationsOf(post, undefined).keys()][0]).toBe('safety');
  });
});

describe('a post that waits too long', () => {
  it('is answered for the wait as well', () => {
    const post = { ...samplePost('any', 'en'), text: '@ferncrest this is not good enough' };
    expect([...situationsOf(post, sampleHint('any'), true).keys()][0]).toBe('noAnswer');
  });
});
