import * as v from 'valibot';
import { PostIdSchema, TextSchema } from '../../schemas/text';
import { defineHandler } from '../handler';
import { insertInto } from '../orders';
import { activeTabOnX, tabShowing } from '../tabs';

/** Puts a reply into the composer of the tab of X in which the post is in view, or else that the manager looks at. */
export const insertIntoActiveTab = defineHandler('insertIntoActiveTab', {
  schema: v.object({
    text: TextSchema,
    all: v.exactOptional(v.boolean()),
    postId: v.exactOptional(PostIdSchema),
  }),
  from: 'pages',
  async handle(reply) {
    const { postId } = reply;
    const tabId = (postId === undefined ? undefined : await tabShowing(postId)) ?? (await activeTabOnX());
    return tabId === undefined ? { ok: false, reason: 'noTab' } : insertInto(tabId, reply);
  },
});
