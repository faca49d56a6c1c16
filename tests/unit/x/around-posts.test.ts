// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  openPost,
  openReplyTo,
  ownHandle,
  pageKind,
  watchComposers,
  watchRoute,
  watchSendAttempts,
  watchSurface,
} from '../../../src/x';
import { batch, goTo, one, show } from './page';
import { article, cell, composer, dialog, timeline } from './pages';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  goTo('/home');
});
afterEach(() => {
  stop.abort();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

it.each([
  ['/home', 'home'],
  ['/amel_k/status/123', 'status'],
  ['/amel_k/status/123/photo/1', 'status'],
  ['/amel_k/article/123', 'status'],
  ['/i/web/status/123', 'status'],
  ['/notifications/mentions', 'notifications'],
  ['/search', 'search'],
  ['/amel_k', 'profile'],
  ['/amel_k/with_replies', 'profile'],
  ['/amel_k/followers', 'other'],
  ['/compose/post', 'compose'],
  ['/settings/account', 'other'],
  ['/i/lists/5', 'other'],
  ['/messages', 'other'],
  ['/', 'other'],
])('the address %s is of kind %s', (pathname, kind) => {
  expect(pageKind({ pathname })).toBe(kind);
});

it('the route is told at once, and after a change of page without a load', async () => {
  const told = vi.fn();
  watchRoute(told, stop.signal);
  history.pushState(null, '', '/amel_k/status/5');
  show('<p>Another page</p>');
  await batch();
  expect(told.mock.calls.map(([route]) => route.kind)).toEqual(['home', 'status']);
});

describe('the account logged in', () => {
  it.each([
    ['the profile link', '<a data-testid="AppTabBar_Profile_Link" href="/Acme"></a>', 'Acme'],
    [
      'the account switcher',
      '<div data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-Acme"></div></div>',
      'Acme',
    ],
    ['nothing', '<div data-testid="UserAvatar-Container-Other"></div>', null],
    ['a link elsewhere', '<a data-testid="AppTabBar_Profile_Link" href="/i/flow/login"></a>', null],
  ])('by %s', (_, html, expected) => {
    show(html);
    expect(ownHandle(document)).toBe(expected);
  });
});

describe('X’s look', () => {
  it.each([
    ['rgb(255, 255, 255)', 'white'],
    ['rgb(21, 32, 43)', 'dim'],
    ['rgb(0, 0, 0)', 'black'],
    ['rgb(5, 5, 5)', 'black'],
  ])('%s is %s', async (colour, surface) => {
    const told = vi.fn();
    document.documentElement.style.fontSize = '17px';
    document.body.style.backgroundColor = colour;
    watchSurface(told, stop.signal);
    expect(told).toHaveBeenLastCalledWith({ surface, fontSize: 17 });
  });

  it('is told again when the user changes it', async () => {
    const told = vi.fn();
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    watchSurface(told, stop.signal);
    document.body.style.backgroundColor = 'rgb(0, 0, 0)';
    await batch();
    expect(told.mock.calls.map(([look]) => look.surface)).toEqual(['white', 'black']);
  });
});

it('only what a person does is an attempt to send', async () => {
  const attempts = vi.fn();
  show(dialog(composer()));
  const none = () => undefined;
  watchComposers({ opened: none, changed: none, closed: none }, stop.signal);
  watchSendAttempts(attempts, stop.signal);
  await batch();
  const press = (trusted: boolean) => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: trusted });
    one('[data-testid="tweetTextarea_0"]').dispatchEvent(event);
    return event;
  };
  press(false);
  expect(attempts).not.toHaveBeenCalled();
  expect(press(true).defaultPrevented).toBe(false);
  expect(attempts).toHaveBeenCalledTimes(1);
});

it('X’s own reply button and links are used', () => {
  show(timeline(cell(0, article({ id: '7' }))));
  const clicks: string[] = [];
  document.body.addEventListener('click', (event) => {
    event.preventDefault();
    clicks.push(
      (event.target as HTMLElement).dataset.testid ?? (event.target as HTMLElement).getAttribute('href') ?? '',
    );
  });
  expect(openReplyTo(one('article'))).toBe(true);
  openPost('https://x.com/amel_k/status/7');
  expect(clicks).toEqual(['reply', '/amel_k/status/7']);
  expect(() => openPost('https://evil.example/amel_k/status/7')).toThrow();
});
