import * as v from 'valibot';
import { TextSchema } from '../../schemas/text';
import { defineHandler } from '../handler';
import { insertInto } from '../orders';
import { activeTabOnX } from '../tabs';

/** Puts a reply into the composer of the tab of X that the manager looks at. */
export const insertIntoActiveTab = defineHandler('insertIntoActiveTab', {
  schema: v.object({ text: TextSchema }),
  from: 'pages',
  async handle({ text }) {
    const tabId = await activeTabOnX();
    return tabId === undefined ? { ok: false, reason: 'noTab' } : insertInto(tabId, text);
  },
});
