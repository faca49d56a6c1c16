import type { SentReply } from '../../messages';

/** The reply in a create-post request. */
export interface AskedReply {
  inReplyTo: string;
  text: string;
}

const ID = /^\d{1,25}$/;
/** X's ids of its operations change every few weeks; their names do not. */
const PATH = /\/i\/api\/graphql\/[^/]+\/Create(?:Note)?Tweet$/;

type Fields = Record<string, unknown>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function at(value: unknown, ...path: string[]): unknown {
  return path.reduce((inner, name) => fieldsOf(inner)[name], value);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // Not JSON: not X's request or answer.
  }
}

/** Whether a request is X's own for creating a post. Scheduled posts go elsewhere and are not out yet. */
export function isCreatePost(method: string, url: string): boolean {
  if (method.toUpperCase() !== 'POST') return false;
  return URL.canParse(url, location.href) && PATH.test(new URL(url, location.href).pathname);
}

/** The reply that a request's body asks for, null when it asks for a post that answers nothing. */
export function askedReply(body: unknown): AskedReply | null {
  const variables = typeof body === 'string' ? at(parse(body), 'variables') : null;
  const inReplyTo = at(variables, 'reply', 'in_reply_to_tweet_id');
  const text = at(variables, 'tweet_text');
  if (typeof inReplyTo !== 'string' || !ID.test(inReplyTo)) return null;
  return { inReplyTo, text: typeof text === 'string' ? text.slice(0, 25_000) : '' };
}

/** The new post's id at the places where X puts it, and nowhere else: an answer holds the ids of others too. */
function createdId(answer: unknown): string | null {
  const operations = ['create_tweet', 'notetweet_create'];
  const results = operations.flatMap((name) =>
    ['tweet_results', 'notetweet_results'].map((field) => at(answer, 'data', name, field, 'result')),
  );
  const ids = results.flatMap((result) => [at(result, 'rest_id'), at(result, 'tweet', 'rest_id')]);
  return ids.find((id): id is string => typeof id === 'string' && ID.test(id)) ?? null;
}

/**
 * What X's answer means. X refuses with HTTP 200 too (187 duplicate, 226 looks automated, 344 daily limit), so only
 * the new post's id proves that it is out.
 */
export function resultOf(status: number, body: string): SentReply['result'] {
  const answer = parse(body);
  const replyId = status >= 200 && status < 300 ? createdId(answer) : null;
  if (replyId) return { ok: true, replyId };
  const errors = at(answer, 'errors');
  const error = Array.isArray(errors) ? errors[0] : null;
  const code = at(error, 'code') ?? at(error, 'extensions', 'code');
  const message = at(error, 'message');
  return {
    ok: false,
    ...(typeof code === 'number' && Number.isInteger(code) && code >= 0 && code < 100_000 ? { code } : {}),
    message: (typeof message === 'string' && message.slice(0, 500)) || (status ? `HTTP ${status}` : 'No answer from X'),
  };
}
