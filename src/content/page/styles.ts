import tokens from '../../ui/tokens.css?inline';
import shared from '../../ui/ui.css?inline';
import card from './card.css?inline';
import hint from './hint.css?inline';
import menu from './menu.css?inline';
import panel from './panel.css?inline';
import pieces from './pieces.css?inline';

const TEXT = [tokens, shared, pieces, hint, card, panel, menu].join('\n');

let sheet: CSSStyleSheet | undefined;

/**
 * Gives a shadow root our styles: one sheet shared by all roots, or a copy of its own where the browser refuses that
 * to content scripts (Firefox keeps adopted sheets behind its Xray wrappers).
 */
export function adoptStyles(root: ShadowRoot): void {
  if (root.childElementCount > 0) return;
  try {
    sheet ??= sheetOf(TEXT);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Refused: the copy below does the same.
  }
  const style = document.createElement('style');
  style.textContent = TEXT;
  root.append(style);
}

function sheetOf(text: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}
