import { LANGUAGE_MUTATIONS } from './languages';

/** A change that X could make to its pages from one day to the next. */
export interface Mutation {
  name: string;
  change(page: HTMLElement): void;
}

const all = (page: HTMLElement, selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];

function without(attribute: string, selector = `[${attribute}]`): Mutation['change'] {
  return (page) => {
    for (const element of all(page, selector)) element.removeAttribute(attribute);
  };
}

function rewritten(attribute: string, write: (value: string) => string): Mutation['change'] {
  return (page) => {
    for (const element of all(page, `[${attribute}]`)) {
      element.setAttribute(attribute, write(element.getAttribute(attribute) ?? ''));
    }
  };
}

/** Puts a box around everything that matches, or around all that it holds. */
function wrapped(selector: string, inside: boolean): Mutation['change'] {
  return (page) => {
    for (const element of all(page, selector)) {
      const box = document.createElement('div');
      if (inside) {
        box.append(...element.childNodes);
        element.append(box);
      } else {
        element.replaceWith(box);
        box.append(element);
      }
    }
  };
}

/** The test ids on a page, those that hold a name by their beginning. */
export function testIdsOn(page: HTMLElement): string[] {
  const ids = all(page, '[data-testid]').map((element) => element.dataset.testid ?? '');
  return [...new Set(ids.map((id) => id.replace(/^(UserAvatar-Container-).*/, '$1')))].sort();
}

/** Every change that is tried; one for each test id on the page is among them. */
export function mutations(page: HTMLElement): Mutation[] {
  return [
    { name: 'nothing changed', change: () => {} },
    {
      name: 'classes renamed',
      change: rewritten('class', (value) => value.replace(/\S+/g, (name) => `z${name.length}x`)),
    },
    { name: 'classes gone', change: without('class') },
    ...testIdsOn(page).map((id) => ({
      name: `test id ${id} gone`,
      change: without('data-testid', `[data-testid^="${id}"]`),
    })),
    { name: 'all test ids renamed', change: rewritten('data-testid', (value) => `x${value}`) },
    { name: 'all test ids gone', change: without('data-testid') },
    { name: 'roles gone', change: without('role') },
    { name: 'labels gone', change: without('aria-label') },
    { name: 'ids gone', change: without('id') },
    { name: 'languages of texts gone', change: without('lang') },
    { name: 'directions of texts gone', change: without('dir') },
    { name: 'times without their moment', change: without('datetime') },
    { name: 'articles no longer in the tab order', change: without('tabindex', 'article') },
    { name: 'links with the whole address', change: rewritten('href', (value) => `https://x.com${value}`) },
    { name: 'links to twitter.com', change: rewritten('href', (value) => `https://twitter.com${value}`) },
    {
      name: 'links with a question behind',
      change: rewritten('href', (value) => (value.endsWith('/analytics') ? value : `${value}?s=20`)),
    },
    { name: 'a box around every article', change: wrapped('article', false) },
    { name: 'a box inside every article', change: wrapped('article', true) },
    { name: 'a box around every part with a test id', change: wrapped('article [data-testid]', false) },
    {
      name: 'a box inside every part with a test id',
      change: wrapped('article div[data-testid], article span[data-testid]', true),
    },
    { name: 'a box around every link', change: wrapped('article a', false) },
    { name: 'a box around every span', change: wrapped('article span', false) },
    { name: 'articles that are plain boxes', change: renamed },
    { name: 'every article twice', change: doubled },
    { name: 'rows in the opposite order', change: reversed },
    ...LANGUAGE_MUTATIONS,
  ];
}

function renamed(page: HTMLElement): void {
  for (const article of all(page, 'article')) {
    const box = document.createElement('div');
    for (const { name, value } of article.attributes) box.setAttribute(name, value);
    box.append(...article.childNodes);
    article.replaceWith(box);
  }
}

function doubled(page: HTMLElement): void {
  for (const article of all(page, 'article')) article.after(article.cloneNode(true));
}

function reversed(page: HTMLElement): void {
  for (const row of all(page, '[data-testid="cellInnerDiv"]')) row.parentElement?.prepend(row);
}
