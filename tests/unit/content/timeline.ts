/** An article of X on the page, with its content column. */
export function article(): HTMLElement {
  const made = document.createElement('article');
  made.append(document.createElement('div'));
  document.body.append(made);
  return made;
}

/** Our line on an article, where there is one. */
export const host = (on: HTMLElement) => on.querySelector('[data-sangfroid]');

/** What that line says to a screen reader. */
export const said = (on: HTMLElement) =>
  host(on)?.shadowRoot?.querySelector('button')?.getAttribute('aria-label') ?? null;
