import { readable } from '../tone/readable';
import type { Template } from './template';

/** Share of a template's own words that a reply must hold, in pairs, to have come from it. */
const ENOUGH = 0.6;
const FEWEST_PAIRS = 4;
const pairsOf = new WeakMap<Template, Set<string>>();

/**
 * The template that a reply was written from: the one most of whose wording it still holds, blanks and names aside.
 * Told from the text itself, so that it holds for replies that were pasted or dictated as well.
 */
export function usedTemplate(reply: string, templates: readonly Template[]): Template | undefined {
  const said = pairs(reply);
  let best: Template | undefined;
  let most = ENOUGH;
  for (const template of templates) {
    const own = pairsOf.get(template) ?? pairs(template.text);
    pairsOf.set(template, own);
    if (own.size < FEWEST_PAIRS) continue;
    let kept = 0;
    for (const pair of own) if (said.has(pair)) kept += 1;
    if (kept / own.size > most) [best, most] = [template, kept / own.size];
  }
  return best;
}

/** Neighbouring words, within the stretches between blanks. */
function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (const stretch of text.split(/\{[^{}]*\}/)) {
    const words = readable(stretch).text.match(/[\p{L}\p{N}']+/gu) ?? [];
    for (let at = 1; at < words.length; at += 1) found.add(`${words[at - 1]} ${words[at]}`);
  }
  return found;
}
