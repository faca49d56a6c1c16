// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endPredecessor, liveContext } from '../../../src/content/context';
import { newHost } from '../../../src/content/page/host';
import { t } from '../../../src/ui/i18n';

const extension = vi.hoisted(() => ({ isThere: true }));
vi.mock('webextension-polyfill', () => ({
  default: {
    get runtime() {
      return extension.isThere ? { id: 'sangfroid' } : {};
    },
    i18n: {
      getMessage() {
        throw new Error('Extension context invalidated.');
      },
    },
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  extension.isThere = true;
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

const hosts = () => document.querySelectorAll('[data-sangfroid]').length;
const draw = () => document.body.append(newHost('hint').element);

describe('a content script whose extension is updated, switched off or removed', () => {
  it('ends within seconds and leaves nothing on the page', () => {
    const signal = liveContext();
    draw();
    vi.advanceTimersByTime(10_000);
    expect([signal.aborted, hosts()]).toEqual([false, 1]);
    extension.isThere = false;
    vi.advanceTimersByTime(3_000);
    expect([signal.aborted, hosts()]).toEqual([true, 0]);
  });

  it('ends at once when its successor comes, before that draws anything; and never touches it later', () => {
    const old = liveContext();
    draw();
    extension.isThere = false;
    endPredecessor();
    expect([old.aborted, hosts()]).toEqual([true, 0]);
    extension.isThere = true;
    const next = liveContext();
    draw();
    vi.advanceTimersByTime(60_000);
    expect([next.aborted, hosts()]).toEqual([false, 1]);
  });

  it('is not ended by a page that only says so', () => {
    const signal = liveContext();
    endPredecessor();
    expect(signal.aborted).toBe(false);
  });

  it('looks at once when the browser brings its page back', () => {
    const signal = liveContext();
    extension.isThere = false;
    window.dispatchEvent(new Event('pageshow'));
    expect(signal.aborted).toBe(true);
  });

  it('throws no error while it still stands', () => {
    expect(t('common_undo')).toBe('common_undo');
  });
});

describe('acts that are none of the manager', () => {
  it('are let in neither as a click nor as a form that a page has sent', () => {
    const { element, mount } = newHost('panel');
    document.body.append(element);
    const form = document.createElement('form');
    const button = document.createElement('button');
    form.append(button);
    mount.append(form);
    const acted = vi.fn((event: Event) => event.preventDefault());
    form.addEventListener('submit', acted);
    button.addEventListener('click', acted);
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    form.requestSubmit();
    expect(acted).not.toHaveBeenCalled();
  });
});
