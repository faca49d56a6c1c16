import * as v from 'valibot';
import { PostIdSchema, TextSchema } from '../../schemas/text';
import { defineHandler } from '../handler';
import { insertInto } from '../orders';
import { activeTabOnX, tabShowing } from '../tabs';

/** Puts a reply into the composer of the tab of X that the manager looks at, or in which the post is in view. */
export const insertIntoActiveTab = defineHandler('insertIntoActiveTab', {
  schema: v.object({
    text: TextSchema,
    all: v.exactOptional(v.boolean()),
    postId: v.exactOptional(PostIdSchema),
  }),
  from: 'pages',
  async handle({ text, all, postId }) {
    const tabId = (await activeTabOnX()) ?? (postId === undefined ? undefined : await tabShowing(postId));
    return tabId === undefined ? { ok: false, reason: 'noTab' } : insertInto(tabId, text, all === true);
  },
});
