import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { poll } from './poll';

const ARTIFACTS = fileURLToPath(new URL('../../../artifacts', import.meta.url));

type Within = { within?: number };

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
      for (const element of await page.$$(`pierce/${selector}`)) {
        if (!text || (await element.evaluate((each, words) => each.textContent?.includes(words), text))) return element;
      }
      return null;
    },
    { what: `${selector}${text ? ` with "${text}"` : ''}`, ...wait },
  );
}

/** How many elements answer to `selector` now, shadow roots included. */
export async function count(page: Page, selector: string): Promise<number> {
  return (await page.$$(`pierce/${selector}`)).length;
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

/** A real click with the mouse in the middle of the element, scrolled into view; found again when the page drew anew. */
export async function click(page: Page, selector: string, text = ''): Promise<void> {
  await poll(
    async () => {
      const element = await find(page, selector, text);
      await element.evaluate((each) => each.scrollIntoView({ block: 'center', inline: 'center' }));
      await element.click();
      return true;
    },
    { what: `a click on ${selector}` },
  );
}

/** Clicks into an element and types with the keyboard. `\n` is Enter. */
export async function type(page: Page, selector: string, text: string): Promise<void> {
  await click(page, selector);
  await page.keyboard.type(text);
}

/** Presses a key with modifiers held: `press(page, 'Enter', 'Control')`. */
export async function press(
  page: Page,
  key: string,
  ...modifiers: ('Control' | 'Meta' | 'Shift' | 'Alt')[]
): Promise<void> {
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  await page.keyboard.press(key as 'Enter');
  for (const modifier of modifiers.reverse()) await page.keyboard.up(modifier);
}

/** Saves what the window shows under artifacts/. Returns the file's path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  const path = join(ARTIFACTS, `${name}.png`) as `${string}.png`;
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path });
  return path;
}
