import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askedAhead } from '../../../src/ui/page/ahead';

const asks = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage: asks } } }));

const page = globalThis as { asked?: Record<string, Promise<unknown>> };

describe('what a page asked before its modules were there', () => {
  beforeEach(() => {
    delete page.asked;
    asks.mockReset().mockResolvedValue({ ok: true, value: 'new' });
  });

  it('is taken once, and asked anew after that', async () => {
    page.asked = { hello: Promise.resolve({ ok: true, value: 'early' }) };
    expect(await askedAhead('hello')).toBe('early');
    expect(asks).not.toHaveBeenCalled();
    expect(await askedAhead('hello')).toBe('new');
  });

  it('is asked anew where nothing was asked, or the answer failed', async () => {
    expect(await askedAhead('overview')).toBe('new');
    for (const failed of [undefined, { ok: false, error: 'asleep' }]) {
      page.asked = { overview: Promise.resolve(failed) };
      expect(await askedAhead('overview')).toBe('new');
    }
    expect(asks).toHaveBeenCalledTimes(3);
  });
});
