// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { caretIn, draftIn, draftRanges, spanRange } from '../../../src/x/draftIn';
import { one, show } from './page';
import { composer, line } from './pages';

const EMOJI = '<img alt="🙏🏽">';

function editorWith(...lines: string[]): HTMLElement {
  show(composer({ lines }));
  return one('[data-testid="tweetTextarea_0"]');
}

/** Puts the caret into the n-th text node of the editor. */
function caretAt(editor: HTMLElement, index: number, offset: number): void {
  editor.focus();
  const node = editor.querySelectorAll('[data-text="true"]')[index]?.firstChild;
  if (node) document.getSelection()?.collapse(node, offset);
}

describe('reading a draft', () => {
  it.each([
    ['empty', [line()], ''],
    ['one line in several leaves', [line('Hi ', '@amel', ' !')], 'Hi @amel !'],
    ['several lines, one empty', [line('Hello'), line(), line('Bye')], 'Hello\n\nBye'],
    ['emoji as text and as image', [line('Sorry 👩‍🔧', EMOJI)], 'Sorry 👩‍🔧🙏🏽'],
    ['right to left', [line('نعتذر')], 'نعتذر'],
  ])('%s', (_, lines, expected) => {
    expect(draftIn(editorWith(...lines))).toBe(expected);
  });
});

describe('places in a draft', () => {
  it('the caret, in the first and the last line', () => {
    const editor = editorWith(line('Hi ', '@amel'), line(), line('Bye'));
    caretAt(editor, 1, 2);
    expect(caretIn(editor)).toBe(5);
    caretAt(editor, 3, 3);
    expect(caretIn(editor)).toBe(13);
  });

  it('the caret in an empty line, and at the edge of elements', () => {
    const editor = editorWith(line('Hi'), line(), line('Bye'));
    editor.focus();
    const lines = editor.querySelectorAll('[data-block]');
    document.getSelection()?.collapse(one('[data-offset-key]', lines[1]), 0);
    expect(caretIn(editor)).toBe(3);
    document.getSelection()?.collapse(one('[data-offset-key]', lines[0]), 1);
    expect(caretIn(editor)).toBe(2);
  });

  it('no caret without focus', () => {
    const editor = editorWith(line('Hi'));
    caretAt(editor, 0, 1);
    editor.blur();
    expect(caretIn(editor)).toBeNull();
  });

  it('a span crosses leaves and lines', () => {
    const editor = editorWith(line('Hi ', '@amel'), line('Bye'));
    expect(draftRanges(editor, 1, 11).map(String)).toEqual(['i ', '@amel', 'By']);
    const range = spanRange(editor, 1, 11);
    expect([range.startOffset, range.endOffset, range.endContainer.nodeValue]).toEqual([1, 2, 'Bye']);
  });

  it('the end of an empty draft is inside its only line', () => {
    const editor = editorWith(line());
    expect(one('[data-block]', editor).contains(spanRange(editor, 0, 0).startContainer)).toBe(true);
  });
});
