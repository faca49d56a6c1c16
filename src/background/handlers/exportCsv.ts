import * as v from 'valibot';
import { csvHead, csvLines } from '../../core/cases/csv';
import { PostIdSchema } from '../../schemas/text';
import { readCasePage } from '../../store/cases';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { effectiveBrand, readSettings } from '../settings';

const PAGE = 2000;

/** A page of the cases for a spreadsheet. */
export const exportCsv = defineHandler('exportCsv', {
  schema: v.object({
    after: v.exactOptional(PostIdSchema),
    limit: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PAGE))),
  }),
  from: 'pages',
  async handle({ after, limit = PAGE }) {
    const brand = await effectiveBrand(await readSettings());
    const { cases, next } = await readCasePage(await ledger(), limit, after);
    const lines = csvLines(
      cases.filter(({ tracked }) => tracked),
      brand,
    );
    return { csv: after === undefined ? csvHead() + lines : lines, ...(next === undefined ? {} : { next }) };
  },
});
