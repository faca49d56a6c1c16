import { expect, it, vi } from 'vitest';
import type { CaseAction, QueueView } from '../../../src/messages';
import { ask, complaint, freshBackground, NOON, PAGE } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

const DAY = 86_400_000;
const VIEWS: QueueView[] = ['unanswered', 'followUps', 'waiting', 'settled'];

/** The lists in which a case stands; those answered today stand below the unanswered, in no list. */
async function listsWith(id: string): Promise<QueueView[]> {
  const lists = await Promise.all(
    VIEWS.map(async (view) => {
      const { cases } = await ask('queue', { view }, PAGE);
      return cases.some((one) => one.case.id === id && one.order?.kind !== 'answered') ? view : [];
    }),
  );
  return lists.flat();
}

const does = (action: CaseAction) => ask('actOnCase', { id: '1', action });

it('a case whose customer is silent and whose follow-up is due stands under follow-ups due, and nowhere else', async () => {
  await ask('judgePosts', { posts: [complaint('1')] });
  expect(await listsWith('1')).toEqual(['unanswered']);
  await does({ do: 'answered' });
  await does({ do: 'planFollowUp', dueAt: NOON + DAY });
  expect(await listsWith('1')).toEqual(['followUps']);
  expect((await ask('queue', { view: 'followUps' }, PAGE)).cases[0]?.order?.kind).toBe('followUpPlanned');
  expect((await ask('overview', {}, PAGE)).counts).toMatchObject({ unanswered: 0, followUpsDue: 0 });

  vi.setSystemTime(NOON + DAY);
  expect(await listsWith('1')).toEqual(['followUps']);
  expect((await ask('queue', { view: 'followUps' }, PAGE)).cases[0]?.order?.kind).toBe('followUpDue');
  expect((await ask('overview', {}, PAGE)).counts).toMatchObject({ unanswered: 0, followUpsDue: 1 });

  await does({ do: 'followedUp' });
  expect(await listsWith('1')).toEqual(['waiting']);
  expect((await ask('overview', {}, PAGE)).counts.followUpsDue).toBe(0);
  await does({ do: 'settle' });
  expect(await listsWith('1')).toEqual(['settled']);
});

it('a customer who wrote again waits for us, whatever follow-up is due', async () => {
  await ask('judgePosts', { posts: [complaint('1')] });
  await does({ do: 'answered' });
  await does({ do: 'planFollowUp', dueAt: NOON + DAY });
  vi.setSystemTime(NOON + 2 * DAY);
  await does({ do: 'reopen' });
  expect(await listsWith('1')).toEqual(['unanswered']);
  expect((await ask('overview', {}, PAGE)).counts).toMatchObject({ unanswered: 1, followUpsDue: 0 });
});
