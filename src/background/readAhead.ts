import { prepareSearch } from '../core/templates/search';
import type { Template } from '../core/templates/template';

/** Templates read in one go: about a millisecond's work. */
const AT_ONCE = 25;

const begun = new WeakSet<readonly Template[]>();

/**
 * Reads the words of a library once for the search, while the manager still looks at what is on offer, and in small
 * portions, so that no message has to wait for it.
 */
export async function readAhead(library: readonly Template[]): Promise<void> {
  if (begun.has(library)) return;
  begun.add(library);
  for (let from = 0; from < library.length; from += AT_ONCE) {
    await new Promise((resolve) => setTimeout(resolve));
    for (const template of library.slice(from, from + AT_ONCE)) prepareSearch(template);
  }
}
