import * as v from 'valibot';
import { SettingsSchema } from '../../schemas/settings';
import { updateBadge } from '../badge';
import { defineHandler } from '../handler';
import { tellChanged } from '../orders';
import { writeSettings } from '../settings';

/** Keeps the settings and tells everybody who shows something that rests on them. */
export const saveSettings = defineHandler('saveSettings', {
  schema: v.object({ settings: SettingsSchema }),
  from: 'pages',
  async handle({ settings }, { now }) {
    await writeSettings(settings);
    await Promise.all([tellChanged('settings'), updateBadge(now)]);
    return settings;
  },
});
