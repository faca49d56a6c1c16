import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { deliver } from '../../../src/content/deliver';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tries again until the background answers', async () => {
  const send = vi
    .fn()
    .mockRejectedValueOnce(new Error('stopped'))
    .mockRejectedValueOnce(new Error('stopped'))
    .mockResolvedValue(null);
  const delivered = deliver(send, new AbortController().signal);
  await vi.runAllTimersAsync();
  expect(await delivered).toBe(true);
  expect(send).toHaveBeenCalledTimes(3);
});

it('gives up after its tries', async () => {
  const send = vi.fn().mockRejectedValue(new Error('refused'));
  const delivered = deliver(send, new AbortController().signal);
  await vi.runAllTimersAsync();
  expect(await delivered).toBe(false);
  expect(send).toHaveBeenCalledTimes(12);
});

it('ends with the page', async () => {
  const life = new AbortController();
  const send = vi.fn().mockImplementation(async () => {
    life.abort();
    throw new Error('stopped');
  });
  const delivered = deliver(send, life.signal);
  await vi.runAllTimersAsync();
  expect(await delivered).toBe(false);
  expect(send).toHaveBeenCalledTimes(1);
});
