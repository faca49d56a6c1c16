// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askedReply, isCreatePost, resultOf } from '../../../src/x/page-world/createPost';
import { observeFetch } from '../../../src/x/page-world/observeFetch';
import { observeXhr } from '../../../src/x/page-world/observeXhr';
import { goTo } from './page';

const PATH = '/i/api/graphql/aB-3_x/CreateTweet';
const REPLY = JSON.stringify({
  variables: { tweet_text: 'Sorry about that', reply: { in_reply_to_tweet_id: '42', exclude_reply_user_ids: [] } },
});
const created = (id: unknown) =>
  JSON.stringify({ data: { create_tweet: { tweet_results: { result: { rest_id: id } } } } });
const refused = (code: number) => JSON.stringify({ errors: [{ message: `Refused (${code})`, code }], data: {} });

beforeEach(() => goTo('/home'));

describe('which requests count', () => {
  it.each([
    ['POST', PATH, true],
    ['post', `https://x.com${PATH}`, true],
    ['POST', '/i/api/graphql/q/CreateNoteTweet?x=1', true],
    ['GET', PATH, false],
    ['POST', '/i/api/graphql/q/CreateScheduledTweet', false],
    ['POST', '/i/api/graphql/q/FavoriteTweet', false],
    ['POST', '/search?q=/i/api/graphql/q/CreateTweet', false],
    ['POST', 'http://[', false],
  ])('%s %s: %s', (method, url, expected) => {
    expect(isCreatePost(method, url)).toBe(expected);
  });

  it.each([
    ['a new post', '{"variables":{"tweet_text":"Hi"}}'],
    ['a number for an id', '{"variables":{"tweet_text":"Hi","reply":{"in_reply_to_tweet_id":42}}}'],
    ['a strange id', '{"variables":{"reply":{"in_reply_to_tweet_id":"42; drop"}}}'],
    ['no JSON', 'a=b'],
    ['no text', new Uint8Array(3)],
    ['null', 'null'],
  ])('no reply: %s', (_, body) => {
    expect(askedReply(body)).toBeNull();
  });
});

describe('what X’s answer means', () => {
  it.each([
    ['a post', 200, created('900'), { ok: true, replyId: '900' }],
    [
      'a post with limited visibility',
      200,
      '{"data":{"create_tweet":{"tweet_results":{"result":{"tweet":{"rest_id":"901"}}}}}}',
      { ok: true, replyId: '901' },
    ],
    [
      'a long post',
      200,
      '{"data":{"notetweet_create":{"tweet_results":{"result":{"rest_id":"902"}}}}}',
      { ok: true, replyId: '902' },
    ],
    ['a duplicate', 200, refused(187), { ok: false, code: 187, message: 'Refused (187)' }],
    ['looks automated', 200, refused(226), { ok: false, code: 226, message: 'Refused (226)' }],
    ['daily limit', 200, refused(344), { ok: false, code: 344, message: 'Refused (344)' }],
    ['nothing created', 200, '{"data":{"create_tweet":{"tweet_results":{}}}}', { ok: false, message: 'HTTP 200' }],
    [
      'an id elsewhere',
      200,
      '{"data":{"create_tweet":{"tweet_results":{"result":{"core":{"rest_id":"7"}}}}}}',
      { ok: false, message: 'HTTP 200' },
    ],
    ['an id that is none', 200, created('x1'), { ok: false, message: 'HTTP 200' }],
    ['a success that failed', 503, created('903'), { ok: false, message: 'HTTP 503' }],
    ['no network', 0, '', { ok: false, message: 'No answer from X' }],
    ['a page instead of JSON', 429, '<html>', { ok: false, message: 'HTTP 429' }],
  ])('%s', (_, status, body, expected) => {
    expect(resultOf(status, body)).toEqual(expected);
  });
});

describe('fetch is only looked at', () => {
  const real = window.fetch;
  afterEach(() => {
    window.fetch = real;
  });

  it('the page gets its own promise and can read the answer; the reply is told', async () => {
    const promise = Promise.resolve(new Response(created('77'), { status: 200 }));
    const calls: unknown[][] = [];
    window.fetch = ((...args: unknown[]) => {
      calls.push(args);
      return promise;
    }) as typeof fetch;
    const told = vi.fn();
    observeFetch(told);
    const init = { method: 'POST', body: REPLY };
    const answer = window.fetch(PATH, init);
    expect(answer).toBe(promise);
    expect(calls[0]?.[1]).toBe(init);
    expect(await (await answer).json()).toMatchObject({ data: {} });
    await vi.waitFor(() =>
      expect(told).toHaveBeenCalledWith({
        inReplyTo: '42',
        text: 'Sorry about that',
        result: { ok: true, replyId: '77' },
      }),
    );
  });

  it('errors stay the page’s errors', async () => {
    const error = new TypeError('offline');
    window.fetch = () => Promise.reject(error);
    const told = vi.fn();
    observeFetch(told);
    await expect(window.fetch(PATH, { method: 'POST', body: REPLY })).rejects.toBe(error);
    await vi.waitFor(() => expect(told.mock.lastCall?.[0].result).toEqual({ ok: false, message: 'No answer from X' }));
  });
});

it('XMLHttpRequest keeps its names and its own errors', () => {
  const { open, send } = XMLHttpRequest.prototype;
  observeXhr(() => undefined);
  expect([XMLHttpRequest.prototype.open.name, XMLHttpRequest.prototype.open.length]).toEqual([open.name, open.length]);
  expect(() => XMLHttpRequest.prototype.send.call({} as XMLHttpRequest)).toThrow();
  Object.assign(XMLHttpRequest.prototype, { open, send });
});
