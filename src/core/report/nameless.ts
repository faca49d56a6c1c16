import type { Author } from '../post';

/** Stands where a name was. */
const LEFT_OUT = '…';

/** A text without the customer's handle and name, and without any other account's handle. */
export function namelessText(text: string, { handle, name }: Pick<Author, 'handle' | 'name'>): string {
  const parts = [handle, ...name.split(/[^\p{L}\p{N}]+/u)].filter((part) => part.length > 1);
  let result = text.replace(/[@＠]\w+/g, `@${LEFT_OUT}`);
  for (const part of parts) {
    // Only letters, digits and _ are in it: nothing that a pattern would read as a sign.
    result = result.replace(new RegExp(`(?<![\\p{L}\\p{N}_])${part}(?![\\p{L}\\p{N}_])`, 'giu'), LEFT_OUT);
  }
  return result;
}
