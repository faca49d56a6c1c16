import type { Post } from '../../core/post';

/** What a judgement rests on, as one string: a post is asked about again when more of it shows or its parent is known. */
export function postPrint({ id, text, inReplyTo = '' }: Post): string {
  return `${id} ${inReplyTo} ${text}`;
}
