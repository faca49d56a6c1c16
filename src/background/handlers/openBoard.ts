import * as v from 'valibot';
import { PostIdSchema } from '../../schemas/text';
import { defineHandler } from '../handler';
import { showBoard } from '../pages';

/** Opens the board in a tab, at a case where one is named. */
export const openBoard = defineHandler('openBoard', {
  schema: v.object({ caseId: v.exactOptional(PostIdSchema) }),
  from: 'pages',
  async handle({ caseId }) {
    await showBoard(caseId);
    return null;
  },
});
