import { observeFetch } from './observeFetch';
import { observeXhr } from './observeXhr';
import { report } from './report';

/**
 * Runs in X's own world, before X's scripts. It only looks at X's requests to create a post and at X's answers to
 * them; it changes, delays and stores nothing. A second injection (an extension update) finds the mark and leaves.
 */
const MARK = Symbol.for('sangfroid.observing');

if (!(MARK in window)) {
  Object.defineProperty(window, MARK, { value: true });
  observeXhr(report);
  observeFetch(report);
}
