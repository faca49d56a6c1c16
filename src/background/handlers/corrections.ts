import * as v from 'valibot';
import { readCorrections } from '../../store/corrections';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';

/** The corrections that hints learn from. */
export const corrections = defineHandler('corrections', {
  schema: v.object({}),
  from: 'pages',
  async handle() {
    return { corrections: await readCorrections(await ledger()) };
  },
});
