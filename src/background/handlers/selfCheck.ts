import * as v from 'valibot';
import { keptFailures } from '../diagnostics';
import { defineHandler } from '../handler';
import { factsOfLastTab } from '../selfCheck';

/** What is read on the tab of X used last, and which kinds of failures were kept. */
export const selfCheck = defineHandler('selfCheck', {
  schema: v.object({}),
  from: 'pages',
  async handle() {
    const [page, failures] = await Promise.all([factsOfLastTab(), keptFailures()]);
    return { page, failures };
  },
});
