import { describe, expect, it, vi } from 'vitest';
import browser from './browser';
import { ask, freshBackground, PAGE } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

const counts = async () => (await ask('ruleCounts', {}, PAGE)).counts;
const nothing = { shown: [], fixed: [], sent: [], muted: [] };

describe('the counters of rules', () => {
  it('add up over replies, each rule once a reply, of rules that exist', async () => {
    const shown = ['calm-down', 'calm-down', 'jargon', 'no-such-rule'];
    await Promise.all([
      ask('ruleOutcome', { ...nothing, shown, sent: ['jargon'] }),
      ask('ruleOutcome', { ...nothing, shown: ['jargon'], fixed: ['jargon'] }),
    ]);
    expect(await counts()).toEqual({
      'calm-down': { shown: 1, fixed: 0, sent: 0, muted: 0 },
      jargon: { shown: 2, fixed: 1, sent: 1, muted: 0 },
    });
  });

  it('count a rule that is muted for good, once', async () => {
    await ask('muteRule', { rule: 'jargon' });
    await ask('muteRule', { rule: 'jargon' });
    expect(await counts()).toEqual({ jargon: { shown: 0, fixed: 0, sent: 0, muted: 1 } });
  });

  it('begin anew where what was kept is broken', async () => {
    await browser.storage.local.set({ ruleCounts: { jargon: 'many' } });
    expect(await counts()).toEqual({});
    await ask('ruleOutcome', { ...nothing, shown: ['jargon'] });
    expect(await counts()).toMatchObject({ jargon: { shown: 1 } });
  });
});

describe('a rule muted for one draft', () => {
  it('says nothing about it', async () => {
    const draft = 'Calm down, please.';
    const before = await ask('checkDraft', { draft });
    const rules = before.findings.map(({ rule }) => rule);
    expect(rules).toContain('calm-down');
    const after = await ask('checkDraft', { draft, muted: ['calm-down'] });
    expect(after.findings.map(({ rule }) => rule)).not.toContain('calm-down');
  });
});
