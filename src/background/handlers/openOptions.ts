import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { defineHandler } from '../handler';

/** Opens the options page. */
export const openOptions = defineHandler('openOptions', {
  schema: v.object({}),
  from: 'pages',
  async handle() {
    await browser.runtime.openOptionsPage();
    return null;
  },
});
