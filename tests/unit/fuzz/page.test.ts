// @vitest-environment happy-dom
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PostSchema } from '../../../src/schemas/post';
import { SentReplySchema } from '../../../src/schemas/sent';
import { meetPageWorld, pageHealth, readPost, watchSentReplies } from '../../../src/x';
import { askedReply, resultOf } from '../../../src/x/page-world/createPost';
import { goTo, show } from '../x/page';
import { article, cell, quote, timeline } from '../x/pages';
import { hostileText, hostileValue, INPUTS, isPolluted, runs, spoilt } from './fuzz';

beforeEach(() => goTo('/home'));

const sent = { inReplyTo: '42', text: 'Sorry', result: { ok: true, replyId: '77' } };
const failed = { inReplyTo: '42', text: 'Sorry', result: { ok: false, code: 187, message: 'Duplicate' } };
const created = {
  data: { create_tweet: { tweet_results: { result: { rest_id: '1' } } } },
  errors: [{ code: 1, message: 'x' }],
};
const asked = { variables: { tweet_text: 'Hi', reply: { in_reply_to_tweet_id: '42' } } };
const json = (value: fc.Arbitrary<unknown>) => value.map((each) => JSON.stringify(each) ?? '');

describe('a page of X that says anything', () => {
  it(`${INPUTS.reports} reports of sent replies: what is taken is well-formed, the rest is left alone`, () => {
    const told = vi.fn();
    meetPageWorld();
    document.dispatchEvent(new CustomEvent('sangfroid:told', { detail: 'by-this-name' }));
    watchSentReplies(told, new AbortController().signal);
    const detail = fc.oneof(json(spoilt(sent)), json(spoilt(failed)), json(hostileValue), hostileText, hostileValue);
    fc.assert(
      fc.property(detail, (each) => {
        document.dispatchEvent(new CustomEvent('by-this-name', { detail: each }));
        for (const [taken] of told.mock.calls) expect(v.is(SentReplySchema, taken)).toBe(true);
        told.mockClear();
      }),
      runs('reports'),
    );
  });

  it('requests and answers of X: never an id that is none', () => {
    fc.assert(
      fc.property(json(spoilt(asked)), json(fc.oneof(spoilt(created), hostileValue)), (request, answer) => {
        const reply = askedReply(request);
        const result = resultOf(200, answer);
        if (reply) expect(v.is(SentReplySchema, { ...reply, result })).toBe(true);
      }),
      { ...runs('reports'), numRuns: 3000 },
    );
  });

  const bare = hostileText.map((text) => text.replace(/[<>&"]/g, ''));
  const parts = fc.record(
    {
      id: fc.oneof(bare, fc.constant('100')),
      handle: fc.oneof(bare, fc.constant('amel_k')),
      name: bare,
      text: bare,
      lang: bare,
      time: fc.oneof(bare, fc.constantFrom('2026-05-04T09:30:00.000Z', '9999-12-31T00:00:00Z', '1950-01-01T00:00:00Z')),
      labels: fc.record({ reply: bare, like: bare, views: bare, bar: bare }),
      before: bare.map((text) => `<div>Replying to <span>@${text}</span></div>`),
      after: fc.oneof(
        fc.constant(''),
        bare.map((text) => quote({ handle: 'amel_k', name: text, text })),
      ),
      focal: fc.boolean(),
      promoted: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  it(`${INPUTS.articles} articles: each is no post, or one that the background takes`, () => {
    fc.assert(
      fc.property(parts, fc.nat(), fc.boolean(), (each, at, drop) => {
        show(timeline(cell(0, article(each as Parameters<typeof article>[0]))));
        const all = [...document.querySelectorAll('article *')];
        const one = all[at % all.length];
        if (drop) one?.remove();
        else one?.removeAttribute('data-testid');
        const [found] = document.querySelectorAll('article');
        const post = found && readPost(found, location);
        if (post) expect(v.safeParse(PostSchema, JSON.parse(JSON.stringify(post))).issues ?? []).toEqual([]);
        expect(['reading', 'changed', 'quiet']).toContain(pageHealth(document));
      }),
      runs('articles'),
    );
    expect(isPolluted()).toBe(false);
  });
});
