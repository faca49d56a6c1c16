import * as v from 'valibot';
import { checkDraft as check } from '../../core/tone/checkDraft';
import { judge } from '../../core/triage/judge';
import { PostSchema } from '../../schemas/post';
import { LineSchema, NameSchema, PostIdSchema, TextSchema } from '../../schemas/text';
import { readCrisis } from '../crisis';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { recentReplies } from '../recent';
import { effectiveBrand, interfaceLanguage, readSettings } from '../settings';
import { postAndHint } from '../subject';

/** Checks the tone of a draft against the complaint it answers. */
export const checkDraft = defineHandler('checkDraft', {
  schema: v.object({
    draft: TextSchema,
    postId: v.exactOptional(PostIdSchema),
    post: v.exactOptional(PostSchema),
    lang: v.exactOptional(LineSchema),
    muted: v.exactOptional(v.pipe(v.array(NameSchema), v.maxLength(200))),
  }),
  from: 'both',
  async handle({ draft, postId, post, lang, muted = [] }, { now }) {
    const [db, settings] = await Promise.all([ledger(), readSettings()]);
    const brand = await effectiveBrand(settings);
    const known = await postAndHint(db, postId ?? post?.id);
    return check({
      draft,
      ...(post && !known.post ? { post, hint: judge(post, { brand }) } : known),
      ...(lang === undefined ? {} : { lang }),
      now,
      recent: await recentReplies(db, now),
      crisis: (await readCrisis()).on,
      brand,
      limit: settings.replyLimit,
      muted: [...settings.mutedRules, ...muted],
      locale: interfaceLanguage(settings),
    });
  },
});
