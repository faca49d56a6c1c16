import { firstNameOf } from '../../firstName';
import type { Credit } from './credit';

/** Speaks to the customer by first name. */
export const customerName: Credit = ({ text, post }) => {
  const name = post && firstNameOf(post.author.name);
  const start = name ? text.indexOf(name) : -1;
  return name && start >= 0 ? [{ start, end: start + name.length }] : [];
};
