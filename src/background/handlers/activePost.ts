import * as v from 'valibot';
import { PostIdSchema } from '../../schemas/text';
import { defineHandler } from '../handler';
import { keepTab } from '../tabs';

/** Remembers which complaint the manager works on in a tab, for the popup. */
export const activePost = defineHandler('activePost', {
  schema: v.object({ postId: v.nullable(PostIdSchema) }),
  from: 'content',
  async handle({ postId }, { tabId }) {
    if (tabId !== undefined) await keepTab(tabId, { postId });
    return null;
  },
});
