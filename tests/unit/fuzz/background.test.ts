import fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/messages';
import { SettingsSchema } from '../../../src/schemas/settings';
import { newSettings } from '../../../src/settings';
import browser from '../background/browser';
import { ask, CONTENT, complaint, freshBackground, PAGE } from '../background/setup';
import { hostileText, hostileValue, INPUTS, isPolluted, runs, spoilt } from './fuzz';

vi.mock('webextension-polyfill', () => import('../background/browser'));

freshBackground();
vi.setConfig({ testTimeout: 60_000 });

let dispatch: (message: unknown, sender: never) => Promise<Answer<unknown>> | undefined;
let types: string[];
beforeEach(async () => {
  ({ dispatch } = await import('../../../src/background/dispatch'));
  types = Object.keys((await import('../../../src/background/registry')).handlers);
});

/** What comes back is nothing, a value, or one sentence without stack. */
async function answered(message: unknown, sender: object): Promise<Answer<unknown> | undefined> {
  const answer = await dispatch(message, sender as never);
  if (answer && !answer.ok) expect(answer.error).toMatch(/^[^\n]{5,600}$/);
  return answer;
}

describe('a background to which anything is said', () => {
  it(`${INPUTS.messages} messages of no shape: answered or left alone`, async () => {
    const type = fc.oneof({ weight: 4, arbitrary: fc.nat() }, { weight: 1, arbitrary: hostileText });
    const shape = fc.oneof(fc.record({ request: hostileValue }, { requiredKeys: [] }), hostileValue);
    await fc.assert(
      fc.asyncProperty(shape, type, fc.boolean(), async (message, named, fromPage) => {
        const name = typeof named === 'number' ? types[named % types.length] : named;
        const whole = typeof message === 'object' && message !== null ? { ...message, type: name } : message;
        // Restoring takes its own test: it may write.
        if (name === 'importEvents' || name === 'rebuildLedger') return;
        await answered(whole, fromPage ? PAGE : CONTENT);
      }),
      runs('messages'),
    );
    expect(isPolluted()).toBe(false);
  });

  const post = complaint('1');
  const REQUESTS: Record<string, unknown> = {
    judgePosts: { posts: [{ ...post, quoted: { ...post, id: '2' } }], ownHandle: 'VeloNord' },
    replySent: { inReplyTo: '1', text: 'Sorry', result: { ok: true, replyId: '900' } },
    actOnCase: { id: '1', action: { do: 'note', text: 'x' }, post },
    queue: { view: 'unanswered', bands: ['act'], search: 'x', limit: 5 },
    checkDraft: { draft: 'Sorry', post, lang: 'en', muted: ['blame'] },
    ruleOutcome: { shown: ['calm-down'], fixed: [], sent: ['__proto__'], muted: [] },
    report: { from: 1, to: 2e12, language: 'fr', names: true },
    addComplaint: { link: 'https://x.com/a/status/5', text: 'late', handle: '@a', name: 'A', postedAt: 5 },
    editCrisis: { facts: ['x'], statement: 'y', nextUpdateAt: 5, tick: { practice: 'serious', done: true } },
    saveTemplate: { template: { lang: 'en', title: 'a', situation: 'late', step: 'reply', tags: [], text: 'Hello' } },
    importTemplates: { file: '[{"title":"a","text":"b"}]', conflicts: 'both' },
    hello: { ownHandle: 'VeloNord' },
    activePost: { postId: '1' },
    pageState: { state: 'reading', route: '/home' },
    caseDetail: { id: '1' },
  };

  it(`${INPUTS.requests} requests that are nearly right: the ledger stays whole`, async () => {
    const nearly = fc
      .constantFrom(...Object.keys(REQUESTS))
      .chain((type) => spoilt(REQUESTS[type]).map((request) => ({ type, request })));
    await fc.assert(
      fc.asyncProperty(nearly, fc.boolean(), async (message, fromPage) => {
        await answered(message, fromPage ? PAGE : CONTENT);
      }),
      runs('requests'),
    );
    for (const view of ['unanswered', 'followUps', 'waiting', 'settled', 'all'] as const) {
      await ask('queue', { view, limit: 500 }, PAGE);
    }
    await ask('watchState', {}, PAGE);
    await ask('exportCsv', {}, PAGE);
    expect(isPolluted()).toBe(false);
  });

  it(`${INPUTS.senders} senders: none but our pages and our script in a whole page of X is heard`, async () => {
    const url = fc.oneof(
      hostileText,
      fc.constantFrom(
        'https://x.com/home',
        'https://x.com.evil.example/',
        'https://evil.example/x.com',
        'http://x.com/',
        'chrome-extension://sangfroid/a.html',
        'chrome-extension://other/a.html',
        'https://x.com:444/',
        'https://user@x.com/',
      ),
    );
    const sender = fc.record(
      {
        id: fc.constantFrom('sangfroid', 'other', undefined),
        url,
        tab: fc.constantFrom({ id: 7 }, undefined),
        frameId: fc.constantFrom(0, 3, undefined),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(sender, async (each) => {
        const heard = (await answered({ type: 'hello', request: {} }, each))?.ok === true;
        const isPage = each.url?.startsWith('chrome-extension://sangfroid/') === true;
        const isScript =
          /^https:\/\/(?:(?:mobile\.)?x|twitter)\.com(?:\/|$)/.test(each.url ?? '') &&
          each.tab !== undefined &&
          !each.frameId;
        expect(heard).toBe(each.id === 'sangfroid' && (isPage || isScript));
      }),
      runs('senders'),
    );
  });

  it(`${INPUTS.settings} stored settings: read, or replaced and kept apart`, async () => {
    const { readSettings } = await import('../../../src/background/settings');
    await fc.assert(
      fc.asyncProperty(fc.oneof(hostileValue, spoilt(newSettings('UTC'))), async (settings) => {
        await browser.storage.local.set({ settings });
        expect(v.is(SettingsSchema, await readSettings())).toBe(true);
      }),
      runs('settings'),
    );
    expect(isPolluted()).toBe(false);
  });
});
