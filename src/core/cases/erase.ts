import type { Post } from '../post';
import type { CaseEvent } from './event';

/** Who stands in the ledger for a person who was erased: longer than X lets a handle be, so that nobody bears it. */
export const ERASED_HANDLE = 'erased_by_sangfroid';

/**
 * An event of an erased person's case: that it happened and when remains, for the counts; names, addresses and every
 * text go, the team's notes and replies about the person included.
 */
export function erasedEvent(event: CaseEvent): CaseEvent {
  switch (event.kind) {
    case 'seen':
      return { ...event, data: { post: erasedPost(event.data.post), hint: { ...event.data.hint, reasons: [] } } };
    case 'customerReplied':
      return { ...event, by: `@${ERASED_HANDLE}`, data: { ...event.data, text: '' } };
    case 'replied':
    case 'followedUp': {
      const { text: _, ...data } = event.data;
      return { ...event, data } as CaseEvent;
    }
    case 'noted':
      return { ...event, data: { text: '' } };
    case 'dismissed':
    case 'reopened':
      return { ...event, data: {} } as CaseEvent;
    default:
      return event;
  }
}

function erasedPost({ quoted: _, ...post }: Post): Post {
  return {
    ...post,
    url: `https://x.com/i/status/${post.id}`,
    author: { handle: ERASED_HANDLE, name: '', verified: false },
    text: '',
    mentions: [],
  };
}
