import { statusIdOf } from './permalink';
import type { PageKind } from './types';

/** First parts of X's addresses that are not the handle of an account. */
const NOT_HANDLES =
  /^(i|settings|messages|explore|login|logout|signup|jobs|tos|privacy|about|account|download|hashtag|share|intent|who_to_follow|bookmarks|lists|communities|premium_sign_up)$/i;

/** What a page of X shows, by its address. Photo views and long articles count as the status page they belong to. */
export function pageKind(location: { pathname: string }): PageKind {
  const { pathname } = location;
  const [first = '', second = ''] = pathname.split('/').filter(Boolean);
  if (statusIdOf(pathname)) return 'status';
  if (first === 'home' || first === 'notifications' || first === 'search' || first === 'compose') return first;
  if (!/^\w{1,20}$/.test(first) || NOT_HANDLES.test(first)) return 'other';
  return /^(|with_replies|media|likes|highlights|articles)$/.test(second) ? 'profile' : 'other';
}
