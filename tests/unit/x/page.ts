/** Goes to an address of X without loading anything. */
export function goTo(path: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`https://x.com${path}`);
}

/** Puts markup on the page. */
export function show(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

/** The first element that matches; a test that meets none is wrong itself. */
export function one<T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`No ${selector} on the test page`);
  return found;
}

/** Lets mutation records arrive and one batch pass. */
export async function batch(): Promise<void> {
  await new Promise((done) => setTimeout(done, 40));
}
