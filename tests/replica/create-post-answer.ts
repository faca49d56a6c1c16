const TRACE = '5a9d1f0e7c3b2486';

const MESSAGES: Record<number, string> = {
  187: 'Authorization: Status is a duplicate. (187)',
  226: 'Authorization: This request looks like it might be automated. Please try again later. (226)',
  344: 'Authorization: You have reached your daily limit for sending posts and messages. Please try again later. (344)',
};

/** What X's client sends to create a post, as far as the answer depends on it. */
export interface CreatePostBody {
  variables?: { tweet_text?: string; reply?: { in_reply_to_tweet_id?: string } };
}

/** X's refusal: HTTP 200 with `errors` and empty `data`. */
export function refusal(code: number): unknown {
  const facts = {
    name: 'AuthorizationError',
    source: 'Client',
    code,
    kind: 'Permissions',
    tracing: { trace_id: TRACE },
  };
  return {
    errors: [
      {
        message: MESSAGES[code] ?? `Authorization: refused. (${code})`,
        locations: [{ line: 18, column: 3 }],
        path: ['create_tweet'],
        extensions: facts,
        ...facts,
      },
    ],
    data: {},
  };
}

/** X's acceptance of a post, short (`CreateTweet`) or long (`CreateNoteTweet`). */
export function acceptance(id: string, account: string, body: CreatePostBody, long: boolean): unknown {
  const text = body.variables?.tweet_text ?? '';
  const parent = body.variables?.reply?.in_reply_to_tweet_id;
  const result = {
    rest_id: id,
    core: {
      user_results: {
        result: {
          __typename: 'User',
          rest_id: '10000001',
          core: { name: account, screen_name: account, created_at: 'Mon Mar 04 08:00:00 +0000 2019' },
        },
      },
    },
    views: { state: 'Enabled' },
    source: '<a href="https://help.x.com" rel="nofollow">X Web App</a>',
    legacy: {
      id_str: id,
      conversation_id_str: parent ?? id,
      full_text: text,
      ...(parent ? { in_reply_to_status_id_str: parent } : {}),
      reply_count: 0,
      retweet_count: 0,
      favorite_count: 0,
      user_id_str: '10000001',
    },
    unmention_info: {},
  };
  const created = { tweet_results: { result } };
  return { data: long ? { notetweet_create: created } : { create_tweet: created } };
}
