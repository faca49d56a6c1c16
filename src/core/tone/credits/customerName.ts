import type { Credit } from './credit';

const NAME = /^[\p{Lu}][\p{Ll}\p{M}]+(?:-\p{Lu}[\p{Ll}\p{M}]+)?/u;
const TITLES = new Set([
  'The',
  'Le',
  'La',
  'Les',
  'Mr',
  'Mrs',
  'Ms',
  'Mme',
  'Dr',
  'Team',
  'Official',
  'Not',
  'Just',
  'Real',
]);

/** The customer's first name as the post shows it, or `undefined` where the shown name does not start with one. */
export function firstNameOf(shown: string): string | undefined {
  const name = NAME.exec(shown.trim())?.[0];
  return name && name.length > 2 && !TITLES.has(name) ? name : undefined;
}

/** Speaks to the customer by first name. */
export const customerName: Credit = ({ text, post }) => {
  const name = post && firstNameOf(post.author.name);
  const start = name ? text.indexOf(name) : -1;
  return name && start >= 0 ? [{ start, end: start + name.length }] : [];
};
