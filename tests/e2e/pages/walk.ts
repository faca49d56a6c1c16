import type { Page } from 'puppeteer-core';
import { takeFocus } from '../harness/focus';

/** What came of walking a page with the Tab key. Each control is told by its tag, its words and its classes. */
export interface Walk {
  /** How many controls Tab came to. */
  reached: number;
  /** Controls that Tab never came to. */
  unreached: string[];
  /** Controls on which the focus could not be seen: no ring, out of view, or wholly covered. */
  unseen: string[];
}

/** What a person can act on with the keyboard. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [contenteditable="true"]';
/** So many presses, then a look whether everything was reached: some controls only appear where the focus is. */
const STRIDE = 12;
const MOST_STRIDES = 30;

/**
 * Presses Tab through a whole page (or, `within`, a part that keeps the focus in itself), and looks at each press whether the
 * focus can be seen where it stands.
 */
export async function walk(page: Page, within = 'body'): Promise<Walk> {
  await takeFocus(page);
  if (within === 'body') await startAtTop(page);
  await watchFocus(page);
  for (let strides = 0; ; strides += 1) {
    for (let presses = 0; presses < STRIDE; presses += 1) await page.keyboard.press('Tab');
    const walked = await reportOn(page, within);
    if (walked.unreached.length === 0 || strides === MOST_STRIDES) return walked;
  }
}

/** A click moves the place from which Tab goes on. */
function startAtTop(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
}

/** Has each press of Tab look at where the focus stood until then. */
function watchFocus(page: Page): Promise<void> {
  return page.evaluate(() => {
    const seen = new Map<Element, string>();
    Object.assign(window, { walked: seen });
    document.addEventListener(
      'keydown',
      (event) => {
        const focused = document.activeElement;
        if (event.key !== 'Tab' || !focused || focused === document.body) return;
        // Behind the last control the browser's own bars have the focus, and Firefox shows no ring in the page meanwhile.
        if (!document.hasFocus()) return;
        // A field of several parts may wear the ring itself, a row's title draws it around the row.
        const [parent, after] = [focused.parentElement ?? focused, getComputedStyle(focused, '::after')];
        const styles = [
          getComputedStyle(focused),
          after,
          getComputedStyle(parent),
          getComputedStyle(parent.parentElement ?? parent),
        ];
        const ringed = styles.some(
          (style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1,
        );
        const box = focused.getBoundingClientRect();
        const shown = [0.1, 0.5, 0.9].some((share) => {
          const top = document.elementFromPoint(box.left + box.width * share, box.top + box.height / 2);
          return top !== null && (focused.contains(top) || top.contains(focused));
        });
        seen.set(focused, seen.get(focused) || (ringed ? (shown ? '' : 'out of sight') : 'without a ring'));
      },
      true,
    );
  });
}

/** What was reached so far, of the controls that are there now. */
function reportOn(page: Page, within: string): Promise<Walk> {
  return page.evaluate(
    (selector, part) => {
      const seen = (window as unknown as { walked: Map<Element, string> }).walked;
      const all = [...(document.querySelector(part) ?? document.body).querySelectorAll<HTMLInputElement>(selector)];
      const unreached = all.filter((each) => {
        if (each.tabIndex < 0 || each.matches(':disabled') || seen.has(each)) return false;
        if (!each.checkVisibility({ visibilityProperty: true })) return false;
        // Of a group of radio buttons one is a stop of Tab, and the arrows lead to the others.
        return each.type !== 'radio' || !all.some((other) => other.name === each.name && seen.has(other));
      });
      const unseen = [...seen].filter(([, why]) => why !== '').map(([each]) => each);
      const [named = [], dim = []] = [unreached, unseen].map((some) =>
        some.map((each) => {
          const words = each.getAttribute('aria-label') ?? each.textContent ?? '';
          return `${each.tagName} "${words.trim().slice(0, 40)}" ${each.className} ${seen.get(each) ?? ''}`;
        }),
      );
      return { reached: seen.size, unreached: named, unseen: dim };
    },
    CONTROLS,
    within,
  );
}
