import * as v from 'valibot';
import { defineHandler } from '../handler';
import { readDetectedHandle, readSettings } from '../settings';

/** The settings, and the account that was found logged in on X. */
export const getSettings = defineHandler('getSettings', {
  schema: v.object({}),
  from: 'pages',
  async handle() {
    const detectedHandle = await readDetectedHandle();
    return { settings: await readSettings(), ...(detectedHandle ? { detectedHandle } : {}) };
  },
});
