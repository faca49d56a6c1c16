import * as v from 'valibot';
import { LineSchema } from '../../schemas/text';
import { defineHandler } from '../handler';
import { keepTab } from '../tabs';

/** Remembers whether posts can be read in a tab. */
export const pageState = defineHandler('pageState', {
  schema: v.object({ state: v.picklist(['reading', 'changed', 'quiet']), route: LineSchema }),
  from: 'content',
  async handle({ state }, { tabId }) {
    if (tabId !== undefined) await keepTab(tabId, { page: state });
    return null;
  },
});
