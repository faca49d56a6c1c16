import * as v from 'valibot';
import type { SavedView } from '../core/cases/view';
import { BANDS, RISKS } from '../core/triage/hint';
import { HandleSchema, LineSchema, NameSchema, TimeSchema } from './text';

/** The lists of the board. */
export const QueueViewSchema = v.picklist(['unanswered', 'followUps', 'waiting', 'settled', 'all']);

/** The entries of a query: filters and words. */
export const queryEntries = {
  bands: v.exactOptional(v.pipe(v.array(v.picklist(BANDS)), v.maxLength(BANDS.length))),
  risks: v.exactOptional(v.pipe(v.array(v.picklist(RISKS)), v.maxLength(RISKS.length))),
  languages: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w-]{0,20}$/))), v.maxLength(30))),
  owners: v.exactOptional(v.pipe(v.array(LineSchema), v.maxLength(200))),
  author: v.exactOptional(HandleSchema),
  postedFrom: v.exactOptional(TimeSchema),
  postedBefore: v.exactOptional(TimeSchema),
  search: v.exactOptional(LineSchema),
};

/** A list with its filters, as the settings keep it. */
export const SavedViewSchema: v.GenericSchema<unknown, SavedView> = v.object({
  id: NameSchema,
  name: v.pipe(LineSchema, v.trim(), v.minLength(1, 'refusal_list_name')),
  ageHours: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))),
  view: QueueViewSchema,
  ...queryEntries,
});
