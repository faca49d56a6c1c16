import { describe, expect, it, vi } from 'vitest';
import type { CaseEvent } from '../../../src/core/cases/event';
import { ask, CONTENT, complaint, freshBackground, killBackground, NOON, PAGE, send } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

async function someDays(): Promise<CaseEvent[]> {
  await ask('judgePosts', { posts: ['1', '2', '3'].map((id) => complaint(id)) });
  await ask('replySent', { inReplyTo: '1', text: 'Customer 1, sorry', result: { ok: true, replyId: '900' } });
  await ask('actOnCase', { id: '2', action: { do: 'note', text: 'Customer 2 called' } }, PAGE);
  await ask('actOnCase', { id: '3', action: { do: 'settle' } }, PAGE);
  return (await ask('exportEvents', {}, PAGE)).events;
}

const everyCase = () => Promise.all(['1', '2', '3'].map((id) => ask('caseDetail', { id }, PAGE)));
const queues = async () => (await ask('queue', { view: 'unanswered' }, PAGE)).cases.map((row) => row.case.id);

describe('a backup', () => {
  it('restores the same cases in an empty ledger, whatever its portions, and twice changes nothing', async () => {
    const events = await someDays();
    const before = await everyCase();
    vi.stubGlobal('indexedDB', new (await import('fake-indexeddb')).IDBFactory());
    killBackground();
    const half = { restore: 'a', part: 0, events: events.slice(0, 5), last: false };
    expect(await ask('importEvents', half, PAGE)).toEqual({ added: 0, cases: 0 });
    expect(await queues()).toEqual([]);
    const rest = { restore: 'a', part: 1, events: events.slice(5), last: true };
    expect(await ask('importEvents', rest, PAGE)).toEqual({ added: events.length, cases: 3 });
    expect(await everyCase()).toEqual(before);
    const again = { restore: 'b', part: 0, events, last: true };
    expect(await ask('importEvents', again, PAGE)).toEqual({ added: 0, cases: 0 });
  });

  it('comes in pages that hold everything once', async () => {
    const events = await someDays();
    const first = await ask('exportEvents', { limit: 4 }, PAGE);
    const second = await ask('exportEvents', { limit: 2000, after: first.next ?? '' }, PAGE);
    expect([...first.events, ...second.events]).toEqual(events);
  });

  it('that was tampered with is refused', async () => {
    const [event] = await someDays();
    for (const change of [{ data: { post: {} } }, { kind: 'hacked' }, { caseId: '../1' }, { at: -1 }]) {
      const request = { restore: 'c', part: 0, events: [{ ...event, ...change }], last: true };
      expect(await send({ type: 'importEvents', request }, PAGE)).toMatchObject({ ok: false });
    }
    expect(await send({ type: 'exportEvents', request: {} }, CONTENT)).toMatchObject({ ok: false });
  });
});

describe('an erased person', () => {
  it('leaves no word and no name, only the counts', async () => {
    await someDays();
    await ask('judgePosts', { posts: [complaint('4', { author: complaint('1').author, postedAt: NOON })] });
    expect(await ask('erasePerson', { handle: 'Customer1' }, PAGE)).toEqual({ cases: 2 });
    killBackground();
    const kept = JSON.stringify([await ask('exportEvents', {}, PAGE), await everyCase()]);
    expect(kept).not.toMatch(/customer\s?1/i);
    expect(kept).toContain('Customer 2 called');
    await ask('judgePosts', { posts: [complaint('1')] });
    expect(JSON.stringify(await ask('exportEvents', {}, PAGE))).not.toMatch(/customer\s?1/i);
    expect((await everyCase())[0]).toMatchObject({ status: 'answered', case: { erased: true, post: { text: '' } } });
  });
});

describe('a spreadsheet', () => {
  it('has a line for each case and runs nothing that a customer wrote', async () => {
    const author = { handle: 'mallory', name: '=HYPERLINK("https://evil.example")', verified: false };
    await ask('judgePosts', { posts: [complaint('1', { author }), complaint('2')] });
    const { csv, next } = await ask('exportCsv', { limit: 1 }, PAGE);
    expect(csv.startsWith('\uFEFF"id","url"')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(csv).toContain(`"'@VeloNord this is`);
    const rest = await ask('exportCsv', { after: next ?? '' }, PAGE);
    expect(rest.csv.split('\r\n')).toHaveLength(2);
    expect(rest.next).toBeUndefined();
  });
});
