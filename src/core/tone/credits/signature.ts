import type { Credit } from './credit';

const SIGNED =
  /(?:[\^~/*]\s?|[-–—]\s?|\n\s*|[.!?…)\u{1F300}-\u{1FAFF}]\s+)(\p{Lu}[\p{L}'’.-]{0,14}(?:\s\p{Lu}\.?)?)\s*$/u;

/** Signs with a first name or initials at the end: "Léa", "- Sam", "^LM". */
export const signature: Credit = ({ text, brand }) => {
  const ends = brand.agent !== '' && text.trimEnd().endsWith(brand.agent) ? brand.agent : SIGNED.exec(text)?.[1];
  if (!ends) return [];
  const start = text.lastIndexOf(ends);
  return [{ start, end: start + ends.length }];
};
