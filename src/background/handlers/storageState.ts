import * as v from 'valibot';
import { defineHandler } from '../handler';
import { readStorageState } from '../storageState';

/** How the browser keeps the ledger, and whether all of it can be read. */
export const storageState = defineHandler('storageState', {
  schema: v.object({}),
  from: 'pages',
  handle: () => readStorageState(),
});
