import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { ask, complaint, freshBackground, killBackground, NOON, PAGE, send } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

const DAY = 86_400_000;
const journal = () => ask('journal', {}, PAGE);

async function someEntries(): Promise<void> {
  await ask('judgePosts', { posts: Array.from({ length: 25 }, (_, index) => complaint(String(100 + index))) });
  await ask('watchState', {}, PAGE);
  await ask('setCrisisMode', { on: true }, PAGE);
  await ask('addToJournal', { kind: 'note', text: 'Called @Customer101, customer101x is somebody else.' }, PAGE);
}

describe('the journal', () => {
  it('has what the brand posts to everybody during a crisis, once, at its own time', async () => {
    const own = (id: string, change: object) =>
      complaint(id, { author: { handle: 'VeloNord', name: 'VeloNord', verified: true }, mentions: [], ...change });
    await ask('judgePosts', { posts: [own('49', { text: 'New opening hours.' })] });
    await ask('setCrisisMode', { on: true }, PAGE);
    const posts = [
      own('50', { text: 'Old news.', postedAt: NOON - DAY }),
      own('51', { text: 'Line 4 is closed until noon.', postedAt: NOON + 60_000 }),
      own('52', { text: 'So sorry, Orla.', postedAt: NOON + 60_000, inReplyTo: '1' }),
    ];
    for (let times = 0; times < 2; times += 1) await ask('judgePosts', { posts });
    const statements = (await journal()).entries.filter(({ kind }) => kind === 'statement');
    expect(statements).toMatchObject([{ at: NOON + 60_000, by: '@VeloNord', text: 'Line 4 is closed until noon.' }]);
  });

  it('comes back from a backup as it was, and twice changes nothing', async () => {
    await someEntries();
    const { entries } = await journal();
    expect(entries.map(({ kind }) => kind).sort()).toEqual(['level', 'mode', 'note']);
    vi.stubGlobal('indexedDB', new IDBFactory());
    killBackground();
    await ask('importJournal', { entries }, PAGE);
    await ask('importJournal', { entries }, PAGE);
    expect((await journal()).entries).toEqual(entries);
    const request = { entries: [{ ...entries[0], kind: 'hacked' }] };
    expect(await send({ type: 'importJournal', request }, PAGE)).toMatchObject({ ok: false });
  });

  it('forgets the account and the posts of an erased person', async () => {
    await someEntries();
    await ask('erasePerson', { handle: 'customer101' }, PAGE);
    const { entries } = await journal();
    const note = entries.find((entry) => entry.kind === 'note');
    expect(note).toMatchObject({ text: 'Called @…, customer101x is somebody else.' });
    const level = entries.find((entry) => entry.kind === 'level');
    expect(level?.account.ids).toHaveLength(24);
    expect(level?.account.ids).not.toContain('101');
  });

  it('keeps what happened, without words, longer than the settings keep words', async () => {
    await someEntries();
    const { settings } = await ask('getSettings', {}, PAGE);
    await ask('saveSettings', { settings: { ...settings, retentionDays: 30 } }, PAGE);
    vi.setSystemTime(NOON + 31 * DAY);
    await (await import('../../../src/background/alarms')).onTick(Date.now());
    const { entries } = await journal();
    expect(entries).toHaveLength(3);
    expect(JSON.stringify(entries)).not.toMatch(/customer/i);
  });

  it('shows our replies of the last week, but not what was taken back', async () => {
    await ask('judgePosts', { posts: [complaint('1'), complaint('2')] });
    await ask('replySent', { inReplyTo: '1', text: 'So sorry.', result: { ok: true, replyId: '900' } });
    await ask('actOnCase', { id: '2', action: { do: 'answered' } }, PAGE);
    const both = await journal();
    expect(both.replies.map(({ caseId, kind }) => [caseId, kind])).toEqual([
      ['1', 'replied'],
      ['2', 'replied'],
    ]);
    expect(both.replies[0]?.text).toBe('So sorry.');
    const hand = both.replies[1]?.id ?? '';
    await ask('actOnCase', { id: '2', action: { do: 'undo', eventId: hand } }, PAGE);
    expect((await journal()).replies.map(({ caseId }) => caseId)).toEqual(['1']);
    vi.setSystemTime(NOON + 8 * DAY);
    expect((await journal()).replies).toEqual([]);
  });
});
