import * as v from 'valibot';
import type { CaseEvent, EventData, EventKind } from '../core/cases/event';
import { BandSchema, HintSchema } from './hint';
import { PostSchema } from './post';
import { LineSchema, NameSchema, PostIdSchema, TextSchema, TimeSchema } from './text';

const reply = {
  proof: v.picklist(['sent', 'seen', 'hand']),
  replyId: v.exactOptional(PostIdSchema),
  text: v.exactOptional(TextSchema),
};
const VerdictSchema = v.picklist(['ready', 'improve', 'hold']);
const Nothing = v.object({});

/** What each kind of event records. A kind without a shape does not compile. */
const DATA: { [K in EventKind]: v.GenericSchema<unknown, EventData[K]> } = {
  seen: v.object({ post: PostSchema, hint: HintSchema }),
  tracked: v.object({ how: v.picklist(['hint', 'hand']) }),
  relabelled: v.object({ complaint: v.exactOptional(v.boolean()), band: v.exactOptional(BandSchema) }),
  assigned: v.object({ to: LineSchema }),
  claimed: Nothing,
  released: Nothing,
  replied: v.object({ ...reply, verdict: v.exactOptional(VerdictSchema) }),
  customerReplied: v.object({
    postId: PostIdSchema,
    text: TextSchema,
    mood: v.picklist(['thanks', 'unhappy', 'newTrouble', 'unclear']),
  }),
  followUpPlanned: v.object({ dueAt: TimeSchema, snoozed: v.exactOptional(v.boolean()) }),
  followedUp: v.object(reply),
  satisfaction: v.object({
    asked: v.exactOptional(v.boolean()),
    answer: v.exactOptional(v.picklist(['satisfied', 'unsatisfied'])),
  }),
  resolved: Nothing,
  reopened: v.object({ why: v.exactOptional(LineSchema) }),
  dismissed: v.object({ reason: v.exactOptional(LineSchema) }),
  noted: v.object({ text: TextSchema }),
  joined: v.object({ into: PostIdSchema }),
  split: Nothing,
  erased: Nothing,
  undone: v.object({ eventId: NameSchema }),
};

const HeadSchema = v.object({
  id: NameSchema,
  caseId: PostIdSchema,
  at: TimeSchema,
  by: LineSchema,
  kind: v.picklist(Object.keys(DATA) as EventKind[]),
  data: v.unknown(),
});

/** An event from outside: a backup, later another member of the team. */
export const CaseEventSchema: v.GenericSchema<unknown, CaseEvent> = v.pipe(
  HeadSchema,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { kind, data, ...head } = dataset.value;
    const parsed = v.safeParse(DATA[kind], data);
    if (parsed.success) return { ...head, kind, data: parsed.output } as CaseEvent;
    addIssue({ message: `${kind}: ${parsed.issues[0].message}` });
    return NEVER;
  }),
);
