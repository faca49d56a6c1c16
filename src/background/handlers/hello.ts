import * as v from 'valibot';
import { HandleSchema } from '../../schemas/text';
import { defineHandler } from '../handler';
import { interfaceLanguage, keepDetectedHandle, readSettings } from '../settings';
import { wordsIn } from '../words';

/** A page or content script introduces itself and learns how to speak. */
export const hello = defineHandler('hello', {
  schema: v.object({ ownHandle: v.exactOptional(HandleSchema) }),
  from: 'both',
  async handle({ ownHandle }) {
    await keepDetectedHandle(ownHandle);
    const settings = await readSettings();
    const language = interfaceLanguage(settings);
    const forced = settings.interfaceLanguage !== 'auto';
    return { settings, language, ...(forced ? { words: await wordsIn(language) } : {}) };
  },
});
