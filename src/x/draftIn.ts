import { X } from './selectors';
import { linePieces, rangesOver, textOfLines } from './textPieces';

type DraftPiece = ReturnType<typeof linePieces>[number];

/** Lines of X's editor. The editor may wrap each in an element of its own, so they are looked for at any depth. */
function blocksOf(editor: Element): Element[] {
  const blocks = [...editor.querySelectorAll(X.block)];
  return blocks.length > 0 ? blocks : [editor];
}

function draftPieces(editor: Element): DraftPiece[] {
  return linePieces(blocksOf(editor));
}

/** The draft as the editor shows it, lines joined by \n. */
export function draftIn(editor: Element): string {
  return textOfLines(blocksOf(editor));
}

/** Ranges over the editor's own nodes for a span of the draft. */
export function draftRanges(editor: Element, start: number, end: number): Range[] {
  return rangesOver(draftPieces(editor), start, end);
}

/** The offset in the draft of a place in the editor's nodes. */
function offsetOf(editor: Element, node: Node, offset: number): number {
  const point = document.createRange();
  point.setStart(node, offset);
  let before: DraftPiece | undefined;
  for (const piece of draftPieces(editor)) {
    if (piece.node === node && node.nodeType === Node.TEXT_NODE)
      return piece.start + Math.min(offset, piece.text.length);
    if (piece.text === '' && piece.line.contains(node)) return piece.start;
    if (point.comparePoint(piece.node, 0) >= 0) {
      return before?.line.contains(node) && !piece.line.contains(node) ? before.end : piece.start;
    }
    before = piece;
  }
  return before?.end ?? 0;
}

/** The caret (the moving end of a selection) as an offset in the draft, null when it is not in this editor. */
export function caretIn(editor: Element): number | null {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !editor.contains(node) || !editor.contains(document.activeElement)) return null;
  return offsetOf(editor, node, selection.focusOffset);
}

/** The nodes and offsets at which a span of the draft begins and ends. */
export function spanRange(editor: Element, start: number, end: number): Range {
  const pieces = draftPieces(editor);
  const range = document.createRange();
  const from = pieces.find((piece) => start <= piece.end) ?? pieces.at(-1);
  const to = pieces.find((piece) => end <= piece.end) ?? pieces.at(-1);
  if (from) setBoundary(range, 'setStart', from, start);
  if (to) setBoundary(range, 'setEnd', to, end);
  return range;
}

function setBoundary(range: Range, side: 'setStart' | 'setEnd', piece: DraftPiece, at: number): void {
  const offset = Math.max(0, Math.min(piece.text.length, at - piece.start));
  if (piece.node.nodeType === Node.TEXT_NODE) range[side](piece.node, offset);
  else if (piece.text === '') range[side](leafOf(piece.node), 0);
  else if (offset === 0) range[side === 'setStart' ? 'setStartBefore' : 'setEndBefore'](piece.node);
  else range[side === 'setStart' ? 'setStartAfter' : 'setEndAfter'](piece.node);
}

/** The innermost element around an empty line's break: the editor understands a caret there in every browser. */
function leafOf(block: Node): Node {
  return (block instanceof Element && block.querySelector('br')?.parentElement) || block;
}
