import { afterEach, describe, expect, it, vi } from 'vitest';
import { newSettings } from '../../../src/settings';
import { ask, CONTENT, complaint, freshBackground, PAGE, send } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();
afterEach(() => vi.unstubAllGlobals());

const refused = async (message: unknown, sender: object) => {
  const answer = await send(message, sender);
  expect(answer).toMatchObject({ ok: false });
  return answer && !answer.ok ? answer.error : '';
};

describe('who may ask', () => {
  const judge = { type: 'judgePosts', request: { posts: [] } };

  it('refuses other extensions, other sites and frames that lie about the host', async () => {
    for (const url of [
      'https://evil.example/',
      'https://x.com.evil.example/',
      'http://x.com/',
      'https://x.com@evil.example/',
    ]) {
      await refused(judge, { ...CONTENT, url });
    }
    await refused(judge, { ...CONTENT, id: 'another' });
    await refused(judge, { id: 'sangfroid' });
    await refused(judge, { ...CONTENT, frameId: 3 });
    await refused(judge, { ...PAGE, url: 'chrome-extension://another/src/board/index.html' });
  });

  it('refuses a content script what only our pages may do', async () => {
    const request = { settings: newSettings('UTC') };
    await refused({ type: 'saveSettings', request }, CONTENT);
    await refused({ type: 'queue', request: { view: 'unanswered' } }, CONTENT);
    await refused({ type: 'insertIntoActiveTab', request: { text: 'x' } }, CONTENT);
    await refused({ type: 'getSettings', request: {} }, CONTENT);
  });

  it('tells a content script nothing of the team, of lists and of contacts', async () => {
    const first = newSettings('UTC');
    const brand = { ...first.brand, staff: ['odile'], contacts: ['help@example.com'] };
    await ask('saveSettings', { settings: { ...first, brand, team: ['Odile'] } }, PAGE);
    const { settings } = await ask('hello', {});
    expect(settings).toMatchObject({ team: [], savedViews: [], brand: { staff: [], contacts: [] } });
    expect((await ask('hello', {}, PAGE)).settings.team).toEqual(['Odile']);
  });

  it('leaves alone what is no question of ours', async () => {
    for (const message of [null, 'hi', {}, { type: 'toString' }, { type: '__proto__' }, { order: 'changed' }]) {
      expect(await send(message, PAGE)).toBeUndefined();
    }
  });
});

describe('what may be asked', () => {
  const judge = (change: object) => ({ type: 'judgePosts', request: { posts: [{ ...complaint('1'), ...change }] } });

  it('refuses forged and oversized posts with a sentence that names the place', async () => {
    expect(await refused(judge({ id: '1; drop' }), CONTENT)).toContain('posts.0.id');
    expect(await refused(judge({ url: 'javascript:alert(1)' }), CONTENT)).toContain('posts.0.url');
    expect(await refused(judge({ text: 'x'.repeat(70_000) }), CONTENT)).toContain('posts.0.text');
    expect(await refused(judge({ mentions: Array(101).fill('a') }), CONTENT)).toContain('posts.0.mentions');
    await refused({ type: 'judgePosts', request: { posts: Array(201).fill(complaint('1')) } }, CONTENT);
    await refused({ type: 'judgePosts' }, CONTENT);
  });

  it('refuses what is endless, circular or a number without end', async () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    let deep: unknown = [];
    for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
    for (const request of [circle, { deep }, { big: 1n }, { text: 'x'.repeat(9_000_000) }]) {
      expect(await refused({ type: 'judgePosts', request }, CONTENT)).toContain('too long or no data');
    }
    expect(await refused(judge({ postedAt: 8e15 }), CONTENT)).toContain('refusal_time');
  });

  it('refuses settings that would break the clocks', async () => {
    const settings = newSettings('UTC');
    const save = (hours: object) =>
      refused(
        { type: 'saveSettings', request: { settings: { ...settings, brand: { ...settings.brand, hours } } } },
        PAGE,
      );
    expect(await save({ timeZone: 'Mars/Olympus', week: [], holidays: [] })).toContain('refusal_time_zone');
    expect(await save({ timeZone: 'UTC', week: [[]], holidays: [] })).toContain('seven days');
    expect(await save({ timeZone: 'UTC', week: Array(7).fill([{ from: 600, to: 60 }]), holidays: [] })).toContain(
      'refusal_hours',
    );
  });

  it('reads what Firefox sends, where absent things are undefined', async () => {
    const answer = await send(judge({ inReplyTo: undefined, quoted: undefined }), CONTENT);
    expect(answer).toMatchObject({ ok: true });
  });
});
