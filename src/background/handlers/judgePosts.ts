import * as v from 'valibot';
import { PostSchema } from '../../schemas/post';
import { HandleSchema } from '../../schemas/text';
import { judgeBatch } from '../batch';
import { defineHandler } from '../handler';

/** Judges the posts of a page, at most a screenful or a few, and says what is known about each. */
export const judgePosts = defineHandler('judgePosts', {
  schema: v.object({
    posts: v.pipe(v.array(PostSchema), v.maxLength(200, 'At most 200 posts can be judged at once.')),
    ownHandle: v.exactOptional(HandleSchema),
  }),
  from: 'content',
  async handle({ posts, ownHandle }, context) {
    return { hints: await judgeBatch(posts, ownHandle, context) };
  },
});
