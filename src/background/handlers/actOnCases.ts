import { ActOnCasesSchema } from '../../schemas/action';
import { actMany } from '../actMany';
import { defineHandler } from '../handler';

/** Does one thing to many cases, all or none. */
export const actOnCases = defineHandler('actOnCases', {
  schema: ActOnCasesSchema,
  from: 'pages',
  async handle({ ids, action }, context) {
    const undo = await actMany(ids, action, context);
    return { done: undo.length, undo };
  },
});
