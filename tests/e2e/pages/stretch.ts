import type { Page } from 'puppeteer-core';

/**
 * Lengthens every word on a page by 40 %, as a wordier language would, and says what no longer has room: the page scrolls
 * sideways, a piece reaches beyond the window, or a control cuts its words off. At best nothing.
 */
export function tooNarrowWhenLonger(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      text.nodeValue = (text.nodeValue ?? '').replace(
        /\p{L}{2,}/gu,
        (word) => word + word.slice(0, Math.ceil(word.length * 0.4)),
      );
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const wide = document.documentElement.clientWidth;
    const found =
      document.documentElement.scrollWidth > wide ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.vh, svg, option')) continue;
      const told = `${element.tagName}.${element.className} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
      const { overflowX, textOverflow } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      // What lies in a piece that cuts off or scrolls is that piece's affair.
      let around = element.parentElement;
      while (around && getComputedStyle(around).overflowX === 'visible') around = around.parentElement;
      const isLoose = around === null || around === document.body || around === document.documentElement;
      if (isLoose && box.width > 0 && (box.right > wide + 1 || box.left < -1)) found.push(`beyond the window: ${told}`);
      // Names and titles may end in "…": they are there in full elsewhere.
      const isCut =
        overflowX !== 'visible' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
      if (isCut && !element.matches('input, select, textarea')) {
        found.push(`scrolls sideways: ${told}`);
      }
      if (
        element.matches('button, a') &&
        overflowX === 'visible' &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0
      )
        found.push(`words beyond their control: ${told}`);
    }
    return found;
  });
}
