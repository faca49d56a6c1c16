import * as v from 'valibot';
import { PRACTICES } from '../core/tone/report';
import type { CrisisMode } from '../core/watch/protocol';
import { LineSchema, TextSchema, TimeSchema } from './text';

const TickSchema = v.object({ by: LineSchema, at: TimeSchema });
const ticks = Object.fromEntries(PRACTICES.map((practice) => [practice, v.exactOptional(TickSchema)]));

/** Facts the team may state, at most thirty. */
export const FactsSchema = v.pipe(v.array(LineSchema), v.maxLength(30, 'refusal_too_many_facts'));

/** Crisis mode as `storage.local` gives it back. */
export const CrisisModeSchema = v.object({
  on: v.boolean(),
  since: TimeSchema,
  by: LineSchema,
  facts: FactsSchema,
  statement: TextSchema,
  nextUpdateAt: v.exactOptional(TimeSchema),
  checklist: v.object(ticks),
}) as v.GenericSchema<unknown, CrisisMode>;
