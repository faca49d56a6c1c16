import * as v from 'valibot';
import { drillPosts as postsOf } from '../../core/drill/drill';
import { DRILL_ENTRIES } from '../../schemas/drill';
import { defineHandler } from '../handler';
import { effectiveBrand, readSettings } from '../settings';

/** The posts of a drill for the brand as it is set up. */
export const drillPosts = defineHandler('drillPosts', {
  schema: v.object(DRILL_ENTRIES),
  from: 'pages',
  async handle(drill) {
    return { posts: postsOf({ ...drill, brand: await effectiveBrand(await readSettings()) }) };
  },
});
