import { beforeEach, describe, expect, it, vi } from 'vitest';
import { JudgeQueue } from '../../../src/content/hints/judgeQueue';
import type { Post } from '../../../src/core/post';
import type { HintView } from '../../../src/messages';
import { pass, somePost, someView } from './people';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const judge = vi.fn<(posts: Post[]) => Promise<HintView[]>>();
const judged = vi.fn();
const failed = vi.fn();
let queue: JudgeQueue;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  judge.mockImplementation(async (posts) => posts.map(({ id }) => someView({ postId: id })));
  queue = new JudgeQueue({ judge, judged, failed });
});

const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

describe('asking for hints', () => {
  it('sends the posts that appear at once in one message, each once', async () => {
    for (const id of ['1', '2', '1']) queue.add(somePost({ id }));
    await pass(20);
    expect(judge.mock.calls.map(([posts]) => posts.map(({ id }) => id))).toEqual([['1', '2']]);
    expect(judged).toHaveBeenCalledTimes(2);
  });

  it('splits a flood into messages of fifty', async () => {
    for (const id of ids(120)) queue.add(somePost({ id }));
    await pass(20);
    expect(judge.mock.calls.map(([posts]) => posts.length)).toEqual([50, 50, 20]);
  });

  it('does not ask again for a post whose answer is on its way, but does when its text has grown', async () => {
    judge.mockReturnValueOnce(new Promise(() => undefined));
    queue.add(somePost());
    await pass(20);
    queue.add(somePost());
    queue.add(somePost({ text: '@northmill my order never came, and the shop is closed' }));
    await pass(20);
    expect(judge.mock.calls.map(([posts]) => posts.length)).toEqual([1, 1]);
  });

  it('asks once more when the background was asleep, then gives up and says so', async () => {
    judge.mockRejectedValue(new Error('No answer'));
    queue.add(somePost());
    await pass(20);
    expect(failed).not.toHaveBeenCalled();
    await pass(1_600);
    expect(judge).toHaveBeenCalledTimes(2);
    expect(failed).toHaveBeenCalledWith([somePost()]);
  });
});
