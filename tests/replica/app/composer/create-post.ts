import { statusPath } from '../navigation';
import { addSent } from '../timeline/posts';
import { word } from '../words';
import { change, type Toast, world } from '../world';

/** X's answer to a create-post request, as far as its own client reads it. */
interface Answer {
  errors?: { code?: number; message: string }[];
  data?: Record<string, { tweet_results?: { result?: { rest_id?: string } } } | undefined>;
}

/** Longest post of an account without the long-post subscription. */
export const POST_LIMIT = 280;

/** X changes the id of its requests with every release: so does every load of the replica. */
const QUERY_ID = Array.from(
  { length: 22 },
  () => 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_'[Math.floor(Math.random() * 58)],
).join('');

const TOAST_MS = 3000;
let toastId = 0;

/** Shows a toast for three seconds. */
function showToast(toast: Omit<Toast, 'id'>): void {
  const id = ++toastId;
  change((next) => next.toasts.push({ ...toast, id }));
  setTimeout(
    () =>
      change((next) => {
        next.toasts = next.toasts.filter((each) => each.id !== id);
      }),
    TOAST_MS,
  );
}

function bodyOf(text: string, inReplyTo: string | null, queryId: string): string {
  const reply = inReplyTo ? { reply: { in_reply_to_tweet_id: inReplyTo, exclude_reply_user_ids: [] } } : {};
  return JSON.stringify({
    variables: {
      tweet_text: text,
      ...reply,
      dark_request: false,
      media: { media_entities: [], possibly_sensitive: false },
      semantic_annotation_ids: [],
      disallowed_reply_options: null,
    },
    features: { longform_notetweets_consumption_enabled: true, responsive_web_edit_tweet_api_enabled: true },
    queryId,
  });
}

/**
 * Sends a post the way X's client does: XMLHttpRequest to GraphQL, errors in the body of a 200. Resolves to whether the
 * post is out; the toast and the new post in the thread are done here.
 */
export function createPost(text: string, inReplyTo: string | null): Promise<boolean> {
  const operation = [...text].length > POST_LIMIT ? 'CreateNoteTweet' : 'CreateTweet';
  const request = new XMLHttpRequest();
  request.open('POST', `https://${location.host}/i/api/graphql/${QUERY_ID}/${operation}`);
  request.setRequestHeader('content-type', 'application/json');
  request.setRequestHeader('x-replica-account', world().account);
  return new Promise((done) => {
    request.onload = () => done(answered(JSON.parse(request.responseText || '{}') as Answer, text, inReplyTo));
    request.onerror = () => {
      showToast({ text: word('failed') });
      done(false);
    };
    request.send(bodyOf(text, inReplyTo, QUERY_ID));
  });
}

function answered(answer: Answer, text: string, inReplyTo: string | null): boolean {
  const created = answer.data?.create_tweet ?? answer.data?.notetweet_create;
  const id = created?.tweet_results?.result?.rest_id;
  const code = answer.errors?.[0]?.code;
  if (!id) {
    const known = code === 187 || code === 226 || code === 344 ? (`error${code}` as const) : 'failed';
    showToast({ text: word(known) });
    return false;
  }
  addSent(id, text, inReplyTo);
  showToast({ text: word('sent'), href: statusPath(id) });
  return true;
}
