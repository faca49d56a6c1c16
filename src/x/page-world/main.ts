import { observeFetch } from './observeFetch';
import { observeXhr } from './observeXhr';
import { openReport } from './report';

/**
 * Runs in X's own world, before X's scripts. It only looks at X's requests to create a post and at X's answers to
 * them; it changes, delays and stores nothing. After an update of the extension it runs once more in an open tab: the
 * earlier run then reports under a name to which nobody listens any longer.
 */
const report = openReport();
observeXhr(report);
observeFetch(report);
