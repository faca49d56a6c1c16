import { caretIn, draftIn, spanRange } from './draftIn';
import type { InsertWhere } from './types';

/** How long the editor may take to show what was written, in milliseconds. */
const PATIENCE = 600;
/** How long the browser may take to tell of a changed selection, in milliseconds; where nothing changes it never does. */
const NOTICE = 60;

/** One turn of the event loop, by a message: in a tab behind another a timer comes once a second. */
function turn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** Waits, in a tab behind another as long as in one in front: a reply may come from the board, which lies over X. */
async function pause(ms = 0): Promise<void> {
  if (!document.hidden) return new Promise((done) => setTimeout(done, ms));
  const until = Date.now() + ms;
  do await turn();
  while (Date.now() < until);
}

/**
 * The one event by which X's editor (Draft.js) takes text in every browser: Chromium reads `clipboardData`, Firefox
 * ignores that member and makes the clipboard from `dataType` and `data`. Each ignores the other's. The editor splits
 * the text into lines, keeps its own state, its undo and the state of the Post button.
 */
function paste(editor: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData, dataType: 'text/plain', data: text };
  editor.dispatchEvent(new ClipboardEvent('paste', init as ClipboardEventInit));
}

/** Pasting nothing does nothing in Draft.js; cutting takes the selection out of its state. No clipboard is touched. */
function cut(editor: HTMLElement): void {
  editor.dispatchEvent(new ClipboardEvent('cut', { bubbles: true, cancelable: true, composed: true }));
}

/**
 * While the popup has the focus the browser tells the page of no focus, and React passes on no change of selection for
 * an element whose focus it has not seen: the text would go where the caret last was.
 */
function tellFocus(editor: HTMLElement): void {
  if (document.hasFocus()) return;
  editor.dispatchEvent(new FocusEvent('focus'));
  editor.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Puts the selection where the text goes, and gives the editor a turn to notice (it listens to `selectionchange`). */
async function select(editor: HTMLElement, start: number, end: number): Promise<void> {
  editor.focus();
  tellFocus(editor);
  await pause();
  const { startContainer, startOffset, endContainer, endOffset } = spanRange(editor, start, end);
  const noticed = selectionNoticed();
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  await noticed;
  await pause();
}

/** When the page was told of a new selection, which a busy Firefox does late; or soon, where it stays as it is. */
function selectionNoticed(): Promise<void> {
  return new Promise((done) => {
    document.addEventListener('selectionchange', () => done(), { once: true });
    void pause(NOTICE).then(done);
  });
}

function spanOf(where: InsertWhere, caret: number | null, length: number): { start: number; end: number } {
  if (where === 'replace') return { start: 0, end: length };
  if (where === 'caret') return { start: caret ?? length, end: caret ?? length };
  const start = Math.max(0, Math.min(length, where.start));
  return { start, end: Math.max(start, Math.min(length, where.end)) };
}

/**
 * Writes into X's editor as a person pasting would, and reads back. `editor()` is asked each time, since X makes its
 * editor anew when a picture is added. Resolves `ok: false` when the editor does not come to hold what was meant; it
 * is never written twice, as that would double the text.
 */
export async function insertInto(
  editor: () => HTMLElement,
  text: string,
  where: InsertWhere,
): Promise<{ ok: boolean; draft: string }> {
  const before = draftIn(editor());
  const clean = text.replace(/\r\n?/g, '\n');
  const { start, end } = spanOf(where, caretIn(editor()), before.length);
  const wanted = before.slice(0, start) + clean + before.slice(end);
  if (wanted === before) return { ok: true, draft: before };
  await select(editor(), start, end);
  if (clean) paste(editor(), clean);
  else cut(editor());
  const until = Date.now() + PATIENCE;
  while (draftIn(editor()) !== wanted && Date.now() < until) await pause(10);
  await pause();
  const draft = draftIn(editor());
  return { ok: draft === wanted, draft };
}
