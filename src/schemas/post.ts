import * as v from 'valibot';
import type { Post } from '../core/post';
import { AddressSchema, HandleSchema, LineSchema, PostIdSchema, TextSchema, TimeSchema } from './text';

const CountSchema = v.pipe(v.number(), v.finite(), v.minValue(0));

const entries = {
  id: PostIdSchema,
  url: AddressSchema,
  author: v.object({ handle: HandleSchema, name: LineSchema, verified: v.boolean() }),
  text: TextSchema,
  lang: v.pipe(v.string(), v.regex(/^[\w-]{0,20}$/, 'A language code is short.')),
  postedAt: TimeSchema,
  inReplyTo: v.exactOptional(PostIdSchema),
  mentions: v.pipe(v.array(HandleSchema), v.maxLength(100, 'No post names that many people.')),
  metrics: v.object({ replies: CountSchema, reposts: CountSchema, likes: CountSchema, views: CountSchema }),
  hasMedia: v.boolean(),
  promoted: v.boolean(),
};

/** A post as a content script read it. A quote inside a quote is left out: X shows none. */
export const PostSchema: v.GenericSchema<unknown, Post> = v.object({
  ...entries,
  quoted: v.exactOptional(v.object(entries)),
});
