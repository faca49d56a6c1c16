import { describe, expect, it } from 'vitest';
import { stacked } from '../../../src/content/panel/stack';
import { growth } from '../growth';

/** The draft after a reply was put where `|` stands. */
function drafted(marked: string, reply: string): string {
  const at = marked.indexOf('|');
  const draft = marked.replace('|', '');
  const { text, start, end } = stacked(draft, at, at, reply);
  return draft.slice(0, start) + text + draft.slice(end);
}

describe('a reply put into a draft', () => {
  it('fills an empty one as it is', () => {
    expect(drafted('|', 'Hi Ana, sorry. Noa')).toBe('Hi Ana, sorry. Noa');
  });

  it('stands between other words with one space on each side', () => {
    expect(drafted('First.|Last.', 'Middle.')).toBe('First. Middle. Last.');
    expect(drafted('First. | Last.', 'Middle.')).toBe('First. Middle. Last.');
    expect(drafted('You wait|, sorry', 'too long')).toBe('You wait too long, sorry');
  });

  it('greets once', () => {
    expect(drafted('Hi Ana, sorry about that. |', "Hello Ana, we'll pay it today.")).toBe(
      "Hi Ana, sorry about that. We'll pay it today.",
    );
    expect(drafted('Bonjour Ana, pardon. |', 'Bonjour Ana ! on vous rembourse.')).toBe(
      'Bonjour Ana, pardon. On vous rembourse.',
    );
  });

  it('is signed once, at the end', () => {
    expect(drafted('Sorry, Ana. Noa|', 'We pay it today. Noa')).toBe('Sorry, Ana. We pay it today. Noa');
    expect(drafted('Sorry, Ana. | Noa', 'We pay it today. Noa')).toBe('Sorry, Ana. We pay it today. Noa');
    expect(drafted('Sorry, Ana. |', 'We pay it today. Noa')).toBe('Sorry, Ana. We pay it today. Noa');
  });

  it('does not come twice', () => {
    expect(drafted('We pay it today. Noa|', 'We pay it today. Noa')).toBe('We pay it today. Noa');
    expect(drafted('Hi Ana, sorry. We pay it today. |Noa', 'Hello Ana, we pay it today. Noa')).toBe(
      'Hi Ana, sorry. We pay it today. Noa',
    );
  });

  it.each(['. A', 'Hi ', 'A ', '. ', "A'"])('takes linear time on a long draft of %j', (run) => {
    expect(growth((text) => stacked(text, 10, 10, text), run.repeat(20_000))).toBeLessThan(25);
  });
});
