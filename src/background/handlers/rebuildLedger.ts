import * as v from 'valibot';
import { defineHandler } from '../handler';
import { cancelRebuild, rebuildState, startRebuild } from '../rebuilding';

/** Makes the lists anew from the events, or says how far that is. */
export const rebuildLedger = defineHandler('rebuildLedger', {
  schema: v.object({ do: v.picklist(['start', 'cancel', 'status']) }),
  from: 'pages',
  async handle({ do: what }) {
    if (what === 'start') await startRebuild();
    if (what === 'cancel') cancelRebuild();
    return rebuildState();
  },
});
