import { SentReplySchema } from '../../schemas/sent';
import { defineHandler } from '../handler';
import { keepPending } from '../pending';
import { recordSent } from '../sent';

/**
 * X answered a create-post request. Only its own confirmation answers a complaint. Where it cannot be written down
 * now, it is kept apart and written later.
 */
export const replySent = defineHandler('replySent', {
  schema: SentReplySchema,
  from: 'content',
  async handle(sent, { now }) {
    try {
      return await recordSent(sent, now);
    } catch (error) {
      if (sent.result.ok) await keepPending({ sent, at: now });
      throw error;
    }
  },
});
