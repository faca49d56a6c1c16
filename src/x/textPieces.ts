/** One stretch of displayed text and the node that shows it: a text node, an emoji image, or an empty block. */
export interface TextPiece {
  node: Node;
  /** Offsets in the text as displayed, in UTF-16 units. */
  start: number;
  end: number;
  text: string;
}

/** X hides the protocol and the cut-off tail of a link from sight, and says so to screen readers; the ellipsis is shown. */
function isHiddenLinkPart(element: Element): boolean {
  if (!element.closest('a')) return false;
  const text = element.textContent ?? '';
  if (/^https?:\/\/$/i.test(text)) return true;
  return element.getAttribute('aria-hidden') === 'true' && text !== '…';
}

/** The displayed part of one node, null where its children must be looked at. */
function shownBy(node: Node): string | null {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (!(node instanceof Element)) return '';
  const name = node.nodeName.toLowerCase();
  if (name === 'img') return node.getAttribute('alt') ?? '';
  if (name === 'svg' || name === 'br') return '';
  return isHiddenLinkPart(node) ? '' : null;
}

/**
 * The text that X displays below `root`, piece by piece in reading order: text nodes, and emoji images by their
 * alternative text. Parts of links that X hides are left out.
 */
export function textPieces(root: Node, from = 0): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = from;
  const visit = (node: Node): void => {
    const text = shownBy(node);
    if (text === null) {
      for (const child of node.childNodes) visit(child);
      return;
    }
    if (!text) return;
    pieces.push({ node, start: at, end: at + text.length, text });
    at += text.length;
  };
  for (const child of root.childNodes) visit(child);
  return pieces;
}

/** The displayed text below `root`; see {@link textPieces}. */
export function textOf(root: Node): string {
  return textPieces(root)
    .map((piece) => piece.text)
    .join('');
}

/** DOM ranges over the pieces that `start` to `end` touches, one per node. An emoji image is taken whole. */
export function rangesOver(pieces: readonly TextPiece[], start: number, end: number): Range[] {
  if (end <= start) return [];
  const touched = pieces.filter((piece) => piece.end > start && piece.start < end);
  return touched.map((piece) => {
    const range = document.createRange();
    if (piece.node.nodeType === Node.TEXT_NODE) {
      range.setStart(piece.node, Math.max(0, start - piece.start));
      range.setEnd(piece.node, Math.min(piece.text.length, end - piece.start));
    } else {
      range.selectNode(piece.node);
    }
    return range;
  });
}

/**
 * The pieces of several lines shown one below the other, as if joined by \n. A line without text is an empty piece
 * whose node is the line itself.
 */
export function linePieces(lines: readonly Element[]): (TextPiece & { line: Element })[] {
  const pieces: (TextPiece & { line: Element })[] = [];
  let at = 0;
  for (const line of lines) {
    const inside = textPieces(line, at).map((piece) => ({ ...piece, line }));
    pieces.push(...(inside.length > 0 ? inside : [{ node: line, start: at, end: at, text: '', line }]));
    at = (inside.at(-1)?.end ?? at) + 1;
  }
  return pieces;
}

/** The text of several lines shown one below the other. */
export function textOfLines(lines: readonly Element[]): string {
  return lines.map(textOf).join('\n');
}
