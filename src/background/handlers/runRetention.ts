import * as v from 'valibot';
import { defineHandler } from '../handler';
import { keepNoLonger } from '../retention';

/** Forgets the words of old settled cases at once, or says how many there are. */
export const runRetention = defineHandler('runRetention', {
  schema: v.object({ dryRun: v.exactOptional(v.boolean()) }),
  from: 'pages',
  handle: async ({ dryRun = false }, { now }) => ({ cases: await keepNoLonger(now, dryRun) }),
});
