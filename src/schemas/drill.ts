import * as v from 'valibot';
import { SCENARIOS } from '../core/drill/scenario';
import { PostIdSchema, TextSchema, TimeSchema } from './text';

/** Which drill is meant. */
export const DRILL_ENTRIES = {
  scenario: v.picklist(SCENARIOS),
  language: v.picklist(['en', 'fr']),
  startedAt: TimeSchema,
} as const;

/** The replies given in a drill. */
export const DrillRepliesSchema = v.pipe(
  v.array(v.object({ postId: PostIdSchema, text: TextSchema, at: TimeSchema })),
  v.maxLength(200, 'At most 200 replies are scored.'),
);
