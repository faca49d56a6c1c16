import type { Element, Item, Pattern } from './pattern';

/**
 * The rarest thing that a match of a phrase must hold, and how many places before it the match may begin. A phrase is
 * tried only where its anchor stands: "the" and "my" begin many phrases, and nearly none of them goes on.
 */
export interface Anchor {
  element: Element;
  least: number;
  most: number;
  /** Another place that every match fills: where none of its words stands in the text, the phrase need not be tried. */
  partner: Item | undefined;
}

/** A place whose words are so frequent together stands in most texts: to ask for it spares nothing. */
const MOST_PARTNER_COST = 100;

/** So often, in 1,000 words of a post, a kind of token stands there. Words: see `rarity`. */
const KIND_COST: Record<string, number> = { any: 1e4, word: 1e4, mention: 80, number: 40 };
const RARE_KIND = 10;

/** The anchors of a phrase, one for each option of the place that costs least. `costOf`: how frequent a word is. */
export function anchorsOf(pattern: Pattern, costOf: (word: string) => number): Anchor[] {
  let best: Place | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  let least = 0;
  let most = 0;
  for (const item of pattern.items) {
    const cost = item.optional || item.gap > 0 ? Number.POSITIVE_INFINITY : itemCost(item, most - least, costOf);
    if (cost < bestCost) {
      bestCost = cost;
      best = { item, least, most };
    }
    const lengths = item.options.map((option) => option.length);
    least += item.optional || item.gap > 0 ? 0 : Math.min(...lengths);
    most += item.gap > 0 ? item.gap : Math.max(...lengths);
  }
  if (!best) return [];
  const { item, ...window } = best;
  const partner = partnerOf(pattern, item, costOf);
  return item.options.flatMap((option) => anchorIn(option, window, partner, costOf));
}

/** A place of a phrase and how many words may stand before it. */
interface Place {
  item: Item;
  least: number;
  most: number;
}

/** The rarest of the other places that no match can do without, by the words it begins with. */
function partnerOf(pattern: Pattern, anchor: Item, costOf: (word: string) => number): Item | undefined {
  let best: Item | undefined;
  let bestCost = MOST_PARTNER_COST;
  for (const item of pattern.items) {
    if (item === anchor || item.optional || item.gap > 0) continue;
    const cost = item.options.reduce((sum, [first]) => sum + (first ? elementCost(first, costOf) : 0), 0);
    if (cost >= bestCost) continue;
    bestCost = cost;
    best = item;
  }
  return best;
}

/** A wide window means many tries for each time that the anchor is met. */
function itemCost(item: Item, width: number, costOf: (word: string) => number): number {
  const costs = item.options.map((option) => Math.min(...option.map((element) => elementCost(element, costOf))));
  return costs.reduce((sum, cost) => sum + cost, 0) * (1 + width);
}

function anchorIn(
  option: readonly Element[],
  { least, most }: Omit<Place, 'item'>,
  partner: Item | undefined,
  costOf: (word: string) => number,
): Anchor[] {
  let at = 0;
  option.forEach((element, index) => {
    const rarest = option[at];
    if (rarest && elementCost(element, costOf) < elementCost(rarest, costOf)) at = index;
  });
  const element = option[at];
  return element ? [{ element, least: least + at, most: most + at, partner }] : [];
}

function elementCost(element: Element, costOf: (word: string) => number): number {
  const { how, text } = element;
  if (how === 'kind') return KIND_COST[text] ?? RARE_KIND;
  return how === 'word' ? costOf(text) : costOf(text) + (text.length < 4 ? 4 : 1);
}
