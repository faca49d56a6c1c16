/** One part of several, marked as such: "(1/2)" anywhere, or "2/2" where the text begins or ends. Of five is a rating, of seven a week. */
const PART = /\(([1-9])\/([2-9])\)|^(?:@\w+\s+)*([1-4])\/([2-4])(?=\s)|\s([1-4])\/([2-4])\s*$/;

/** Whether the text is one of several parts: what it lacks may stand in another one. */
export function isPart(text: string): boolean {
  const [part, parts] = (PART.exec(text)?.slice(1) ?? []).filter((count) => count !== undefined);
  return part !== undefined && parts !== undefined && part <= parts;
}
