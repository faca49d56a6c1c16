import { caretIn, draftIn, draftRanges } from './draftIn';
import { insertInto } from './insertInto';
import { isReplyBox, replyTarget } from './replyTarget';
import { OURS, X } from './selectors';
import type { Composer, InsertWhere } from './types';

/** Editors that can be written into. Their labels and wrappers share the beginning of their test id. */
export function editorsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`${X.editor}[contenteditable="true"]`)].filter((element) =>
    /^tweetTextarea_\d+$/.test(element.getAttribute('data-testid') ?? ''),
  );
}

/** The borders that a composer never crosses. */
const BORDER = `${X.modal}, ${X.cell}, [data-testid="primaryColumn"], main, body`;

/**
 * The part of the page that makes up one composer: the smallest one that holds the editor and its send button, or the
 * nearest dialog, row or column when there is no button.
 */
function boxOf(editor: Element): Element {
  const border = editor.closest(BORDER) ?? editor;
  for (let box = editor.parentElement; box && box !== border; box = box.parentElement) {
    if (box.querySelector(X.send)) return box;
  }
  return border;
}

/** X's toolbar; should its test id go, the part around the send button that holds the file picker. */
function toolBarIn(box: Element): Element | null {
  const bar = box.querySelector(X.toolBar);
  if (bar) return bar;
  let part = box.querySelector(X.send)?.parentElement ?? null;
  while (part && part !== box && !part.querySelector('input[type="file"]')) part = part.parentElement;
  return part && part !== box && !part.querySelector(X.editor) ? part : null;
}

/** A composer that can also be kept up to date with the page around it. */
export interface LiveComposer extends Composer {
  readonly box: Element;
  /** Puts the slot before X's toolbar again if it is not there: X opens its toolbar late and may draw it anew. */
  settle(): void;
}

/**
 * The composer around an editor of X. The editor is looked up again each time, as X makes a new one when a picture is
 * added. `slot` is outside the page as long as X shows no toolbar (the closed box under a post).
 */
export function composerAround(first: HTMLElement): LiveComposer {
  let box = boxOf(first);
  const slot = document.createElement('div');
  slot.setAttribute(OURS, 'composer');
  let last = first;
  // Our own panel takes the focus from the editor; what is inserted from it goes where the caret was.
  let lastCaret: number | null = null;
  const caret = (): number | null => {
    const now = caretIn(editor());
    lastCaret = now ?? lastCaret;
    return now;
  };
  const place = (where: InsertWhere): InsertWhere => {
    if (where !== 'caret' || caret() !== null || lastCaret === null) return where;
    return { start: lastCaret, end: lastCaret };
  };
  const editor = (): HTMLElement => {
    const editors = editorsIn(box);
    last = editors.find((found) => found.contains(document.activeElement)) ?? editors[0] ?? last;
    return last;
  };
  return {
    get box() {
      return box;
    },
    slot,
    get editor() {
      return editor();
    },
    target: () => replyTarget(box),
    isReply: () => isReplyBox(box),
    draft: () => draftIn(editor()),
    caret,
    ranges: (start, end) => draftRanges(editor(), start, end),
    insert: (text, where) => insertInto(editor, text, place(where)),
    sendButton: () => box.querySelector<HTMLElement>(X.send),
    settle() {
      // Opening the box under a post can move the button into a part of the page that was not there before.
      if (!box.isConnected || !box.querySelector(X.send)) box = boxOf(editor());
      const bar = toolBarIn(box);
      if (bar && bar.previousElementSibling !== slot) bar.before(slot);
    },
  };
}
