import * as v from 'valibot';
import { defineHandler } from '../handler';
import { readRuleCounts } from '../ruleCounts';

/** How often each rule of the tone check spoke, and whether it was followed. */
export const ruleCounts = defineHandler('ruleCounts', {
  schema: v.object({}),
  from: 'pages',
  handle: async () => ({ counts: await readRuleCounts() }),
});
