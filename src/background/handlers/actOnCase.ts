import { ActOnCaseSchema } from '../../schemas/action';
import { act } from '../act';
import { defineHandler } from '../handler';

/** Does what the manager chose to a case, and makes it one first where the post was only seen. */
export const actOnCase = defineHandler('actOnCase', {
  schema: ActOnCaseSchema,
  from: 'both',
  handle: (request, context) => act(request, context),
});
