import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, JSHandle, Page } from 'puppeteer-core';
import { settleFocus, takeFocus } from './focus';
import { poll } from './poll';

const ARTIFACTS = fileURLToPath(new URL('../../../artifacts', import.meta.url));

type Within = { within?: number };

/**
 * Everything that answers to `selector` and holds these words, in the page and in its open shadow roots. What runs in the
 * page names no function: tsx would wrap it in a helper that the page does not have.
 */
function deepHandle(page: Page, selector: string, text: string): Promise<JSHandle<Element[]>> {
  return page.evaluateHandle(
    (wanted, words) => {
      const found: Element[] = [];
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots) {
        for (const element of root.querySelectorAll('*')) {
          if (element.matches(wanted) && (element.textContent ?? '').includes(words)) found.push(element);
          if (element.shadowRoot) roots.push(element.shadowRoot);
        }
      }
      return found;
    },
    selector,
    text,
  );
}

/**
 * The first element for `selector` in the page or any open shadow root, waited for. `text` asks that it contains these words.
 * The handle may go stale when the page draws again: find, use, forget.
 */
export async function find(
  page: Page,
  selector: string,
  text = '',
  wait: Within = {},
): Promise<ElementHandle<Element>> {
  return poll(
    async () => {
      const all = await deepHandle(page, selector, text);
      return (await all.evaluateHandle((elements) => elements[0])).asElement() as ElementHandle<Element> | null;
    },
    { what: `${selector}${text ? ` with "${text}"` : ''}`, ...wait },
  );
}

/** How many elements answer to `selector` now, shadow roots included. */
export async function count(page: Page, selector: string): Promise<number> {
  return (await deepHandle(page, selector, '')).evaluate((elements) => elements.length);
}

/** Waits until nothing answers to `selector`, shadow roots included. */
export async function gone(page: Page, selector: string, wait: Within = {}): Promise<void> {
  await poll(async () => (await count(page, selector)) === 0, { what: `the end of ${selector}`, ...wait });
}

/** The visible text of the first element for `selector`, waited for. */
export async function textOf(page: Page, selector: string, wait: Within = {}): Promise<string> {
  return (await find(page, selector, '', wait)).evaluate(
    (element) => (element as HTMLElement).innerText ?? element.textContent ?? '',
  );
}

/**
 * Scrolls an element into view and says where its middle is, once it has stopped moving and nothing lies over it: where a
 * person would click. Null as long as it moves or is covered.
 */
function clickablePoint(element: ElementHandle<Element>): Promise<{ x: number; y: number } | null> {
  return element.evaluate(async (each) => {
    each.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const before = each.getBoundingClientRect();
    await new Promise((done) => {
      requestAnimationFrame(() => requestAnimationFrame(done));
      setTimeout(done, 200); // a page behind another draws no frames
    });
    const after = each.getBoundingClientRect();
    const [x, y] = [after.x + after.width / 2, after.y + after.height / 2];
    let top = document.elementFromPoint(x, y);
    while (top?.shadowRoot?.elementFromPoint(x, y) && top.shadowRoot.elementFromPoint(x, y) !== top)
      top = top.shadowRoot.elementFromPoint(x, y);
    const still = Math.abs(after.x - before.x) < 1 && Math.abs(after.y - before.y) < 1;
    return still && top && (each.contains(top) || top.contains(each)) ? { x, y } : null;
  });
}

/** A real click with the mouse in the middle of the element, scrolled into view; found again when the page drew anew. */
export async function click(page: Page, selector: string, text = ''): Promise<void> {
  const point = await poll(async () => clickablePoint(await find(page, selector, text)), {
    what: `a place to click on ${selector}`,
  });
  await page.mouse.click(point.x, point.y);
}

/** Shorter than this, every letter is a key of its own. */
const BY_KEYS = 12;

/**
 * Writes where the caret is. Of a longer text the middle comes at once, as from dictation, between two keys: X's editor takes
 * 20 ms for each. `\n` is Enter, and keeps its text on the keys.
 */
export async function write(page: Page, text: string): Promise<void> {
  const letters = [...text];
  const byKeys = letters.length < BY_KEYS || text.includes('\n');
  await page.keyboard.type(byKeys ? text : (letters[0] ?? ''));
  if (byKeys) return;
  await page.evaluate((middle) => document.execCommand('insertText', false, middle), letters.slice(1, -1).join(''));
  await page.keyboard.type(letters.at(-1) ?? '');
}

/** Clicks into an element and writes there. */
export async function type(page: Page, selector: string, text: string): Promise<void> {
  await takeFocus(page);
  await click(page, selector);
  await write(page, text);
}

/** Presses a key with modifiers held: `press(page, 'Enter', 'Control')`. */
export async function press(
  page: Page,
  key: string,
  ...modifiers: ('Control' | 'Meta' | 'Shift' | 'Alt')[]
): Promise<void> {
  await settleFocus(page);
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  await page.keyboard.press(key as 'Enter');
  for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier);
}

/**
 * Scrolls the page and waits two frames: the one in which the posts appear, and the one in which they are looked at.
 * Returns where the page stands then: less than `top` at its end.
 */
export function scrollTo(page: Page, top: number): Promise<number> {
  return page.evaluate(async (to) => {
    window.scrollTo(0, to);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return window.scrollY;
  }, top);
}

/** Scrolls from the top to the end in steps of `step` pixels, less than a window, and does something at each. */
export async function scrollThrough(page: Page, step: number, at: () => Promise<void> = async () => {}): Promise<void> {
  for (let top = 0, ended = false; !ended; top += step) {
    // One step more at the bottom: what came into view there may have made the page longer.
    ended = (await scrollTo(page, top)) < top - step;
    await at();
  }
}

/** Saves what the window shows under artifacts/. Returns the file's path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const path = join(ARTIFACTS, `${name}.png`) as `${string}.png`;
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path });
  return path;
}
