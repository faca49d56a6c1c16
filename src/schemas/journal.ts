import * as v from 'valibot';
import { WATCH_LEVELS } from '../core/watch/levels';
import type { JournalEntry } from '../core/watch/protocol';
import { LineSchema, NameSchema, PostIdSchema, TextSchema, TimeSchema } from './text';

const CountSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));

const AccountSchema = v.object({
  cause: v.picklist(['calm', 'storm', 'campaign', 'viral']),
  ids: v.pipe(v.array(PostIdSchema), v.maxLength(200)),
  seen: CountSchema,
  complaints: CountSchema,
  usual: CountSchema,
  minutes: CountSchema,
  urgent: CountSchema,
  newAuthors: CountSchema,
  matter: v.exactOptional(v.object({ term: LineSchema, label: LineSchema, posts: CountSchema })),
  sameWording: v.exactOptional(CountSchema),
  spread: CountSchema,
});

const head = { id: NameSchema, at: TimeSchema, by: LineSchema };

/** An entry of the journal, as a backup brings it. */
export const JournalEntrySchema = v.variant('kind', [
  v.object({
    ...head,
    kind: v.literal('level'),
    from: v.picklist(WATCH_LEVELS),
    to: v.picklist(WATCH_LEVELS),
    account: AccountSchema,
  }),
  v.object({ ...head, kind: v.literal('mode'), on: v.boolean(), note: TextSchema }),
  v.object({ ...head, kind: v.picklist(['statement', 'note']), text: TextSchema }),
]) as v.GenericSchema<unknown, JournalEntry>;
