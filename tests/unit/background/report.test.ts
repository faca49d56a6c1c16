import { describe, expect, it, vi } from 'vitest';
import type { CaseEvent } from '../../../src/core/cases/event';
import { recounted } from '../../recounted';
import { ask, complaint, freshBackground, NOON, PAGE } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

const MINUTE = 60_000;
const REPLIES = [
  'I am sorry, Ana: we lost your parcel and that is our fault. A new one leaves today; I will write to you tomorrow at 9. Léa',
  'Calm down. Read the terms.',
  'Hello, we are sorry for the delay. Could you please send us a DM with your order number? Léa',
];

/** Fifteen complaints, a reply to most of them after 5, 15, 25… minutes, one bad, some settled. */
async function aDay() {
  for (let index = 0; index < 15; index += 1) {
    const id = String(index + 1);
    vi.setSystemTime(NOON + index * MINUTE);
    await ask('judgePosts', { posts: [complaint(id, { postedAt: NOON + index * MINUTE })] });
    if (index % 5 === 4) continue;
    vi.setSystemTime(NOON + index * MINUTE + (5 + 10 * index) * MINUTE);
    const text = REPLIES[index % 3] ?? '';
    await ask('replySent', { inReplyTo: id, text, result: { ok: true, replyId: String(500 + index) } });
    if (index % 2 === 0) await ask('actOnCase', { id, action: { do: 'satisfaction', answer: 'satisfied' } }, PAGE);
  }
  await ask('addToJournal', { kind: 'statement', text: '<b>We</b> are | on it' }, PAGE);
}

const period = { from: NOON - 60 * MINUTE, to: NOON + 12 * 60 * MINUTE };

/** Counts again from the raw events alone, sharing no code with the report. */
function recount(events: readonly CaseEvent[]) {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.data.eventId] : [])));
  const byCase = new Map<string, CaseEvent[]>();
  for (const event of events.filter(({ id }) => !undone.has(id))) {
    byCase.set(event.caseId, [...(byCase.get(event.caseId) ?? []), event]);
  }
  const waits: number[] = [];
  let [complaints, satisfied, replies] = [0, 0, 0];
  for (const story of byCase.values()) {
    if (!story.some(({ kind }) => kind === 'tracked')) continue;
    complaints += 1;
    const seen = story.flatMap((event) => (event.kind === 'seen' ? [event.data.post.postedAt] : []))[0] ?? 0;
    const answers = story.filter(({ kind }) => kind === 'replied').map(({ at }) => at);
    replies += answers.length;
    if (answers.length > 0) waits.push((Math.min(...answers) - seen) / MINUTE);
    if (story.some((event) => event.kind === 'satisfaction' && event.data.answer === 'satisfied')) satisfied += 1;
  }
  const at = (share: number) => Math.round(recounted(waits, share));
  const late = waits.filter((wait) => wait > 60).length;
  return { complaints, answered: waits.length, median: at(0.5), p90: at(0.9), late, satisfied, replies };
}

describe('the report', () => {
  it('has the figures that an independent count of the events gives', async () => {
    await aDay();
    const { report } = await ask('report', { ...period, language: 'en', names: false }, PAGE);
    const { events } = await ask('exportEvents', {}, PAGE);
    expect(report.figures).toMatchObject(recount(events));
    expect(report.figures.complaints).toBe(15);
    expect(report.people.reduce((sum, { replies }) => sum + replies, 0)).toBe(report.figures.replies);
    expect(report.worst[0]?.reply).toContain('Calm down');
    expect(report.best[0]?.reply).toContain('our fault');
  });

  it('leaves customers unnamed unless asked, and speaks both languages', async () => {
    await aDay();
    const unnamed = await ask('report', { ...period, language: 'fr', names: false }, PAGE);
    const { author } = complaint('1');
    for (const file of [unnamed.html, unnamed.markdown, unnamed.csv]) {
      expect(file).not.toContain(author.handle);
      expect(file).not.toContain(author.name);
    }
    expect(unnamed.html).toContain('<html lang="fr">');
    expect(unnamed.markdown).toContain('# Bilan');
  });

  it('runs nothing that a text holds', async () => {
    await ask('judgePosts', {
      posts: [
        complaint('1', {
          text: '@VeloNord =HYPERLINK("x") <img src=x onerror=alert(1)> | my bike never came, thieves',
        }),
      ],
    });
    const sent = (id: string, text: string) =>
      ask('replySent', { inReplyTo: '1', text, result: { ok: true, replyId: id } });
    await sent('90', '=cmd()<script>alert(1)</script> sorry');
    vi.setSystemTime(NOON + MINUTE);
    await sent('91', '=cmd() we are sorry');
    await ask('addToJournal', { kind: 'note', text: '<script>x</script> | [a](javascript:b)' }, PAGE);
    const { html, markdown, csv } = await ask('report', { ...period, language: 'en', names: true }, PAGE);
    expect(html).not.toMatch(/<(?:script|img)/);
    expect(markdown).not.toMatch(/(?<!\\)<|(?<!\\)\]\(/);
    expect(csv).not.toMatch(/(?:^|,|\n)"?=/);
    await expect(ask('report', { from: 2, to: 1, language: 'en', names: false }, PAGE)).rejects.toThrow(
      'refusal_report_dates',
    );
  });
});
