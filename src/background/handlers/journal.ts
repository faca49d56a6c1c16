import * as v from 'valibot';
import { TimeSchema } from '../../schemas/text';
import { readJournal } from '../../store/journal';
import { repliesBetween } from '../../store/repliesBetween';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';

const WEEK = 7 * 86_400_000;

/** The journal of a stretch of time, oldest first; all of it where none is named, with the replies of the last week. */
export const journal = defineHandler('journal', {
  schema: v.object({ from: v.exactOptional(TimeSchema), to: v.exactOptional(TimeSchema) }),
  from: 'pages',
  async handle({ from, to = Number.MAX_SAFE_INTEGER }, { now }) {
    const db = await ledger();
    const [entries, replies] = await Promise.all([
      readJournal(db, from ?? 0, to),
      repliesBetween(db, from ?? now - WEEK, to),
    ]);
    const shown = replies.map(({ id, at, by, kind, caseId, data }) => ({
      id,
      at,
      by,
      kind,
      caseId,
      text: data.text ?? '',
    }));
    return { entries, replies: shown };
  },
});
