import * as v from 'valibot';
import { NameSchema } from '../../schemas/text';
import { defineHandler } from '../handler';
import { tellChanged } from '../orders';
import { countOutcome } from '../ruleCounts';
import { readSettings, writeSettings } from '../settings';

/** Silences a rule of the tone check for good; the options page can bring it back. */
export const muteRule = defineHandler('muteRule', {
  schema: v.object({ rule: NameSchema }),
  from: 'both',
  async handle({ rule }) {
    const settings = await readSettings();
    if (!settings.mutedRules.includes(rule)) {
      await writeSettings({ ...settings, mutedRules: [...settings.mutedRules, rule] });
      await countOutcome({ muted: [rule] });
      await tellChanged('settings');
    }
    return null;
  },
});
