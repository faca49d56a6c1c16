import { findLinks } from './length';

/** Matches of a global pattern in `text` that do not touch a link: digits in an address are nobody's number. */
export function outsideLinks(text: string, pattern: RegExp): RegExpExecArray[] {
  const links = findLinks(text);
  return [...text.matchAll(pattern)].filter(
    ({ 0: found, index }) => !links.some(({ start, end }) => index < end && start < index + found.length),
  );
}
