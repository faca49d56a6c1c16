import * as v from 'valibot';
import { HandleSchema } from '../../schemas/text';
import type { Settings } from '../../settings';
import { defineHandler } from '../handler';
import { tellAccount } from '../orders';
import { interfaceLanguage, keepDetectedHandle, readSettings } from '../settings';
import { wordsIn } from '../words';

/** A page or content script introduces itself and learns how to speak. */
export const hello = defineHandler('hello', {
  schema: v.object({ ownHandle: v.exactOptional(HandleSchema) }),
  from: 'both',
  async handle({ ownHandle }, { speaker }) {
    if (await keepDetectedHandle(ownHandle)) void tellAccount();
    const settings = await readSettings();
    const language = interfaceLanguage(settings);
    const forced = settings.interfaceLanguage !== 'auto';
    return {
      settings: speaker === 'content' ? forPage(settings) : settings,
      language,
      ...(forced ? { words: await wordsIn(language) } : {}),
    };
  },
});

/** What a content script needs no part of stays here: who is in the team, whom lists are about, contacts. */
function forPage(settings: Settings): Settings {
  return { ...settings, team: [], savedViews: [], brand: { ...settings.brand, staff: [], contacts: [] } };
}
