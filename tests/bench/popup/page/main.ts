import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '../../../../src/popup/Popup';
import { mountPage } from '../../../../src/ui/page/mountPage';
import { COMPLAINT } from './complaint';
import { library } from './library';

const PAGE = { id: 'bench', url: 'bench://popup/src/popup/index.html' };
const CONTENT = { id: 'bench', url: 'https://x.com/home', tab: { id: 1 } };
const ROWS = '.template .verdict';

const worker = new Worker(new URL('./background.ts', import.meta.url), { type: 'module' });
const waiting = new Map<number, (answer: unknown) => void>();
let sent = 0;
worker.addEventListener('message', ({ data: { id, answer } }) => waiting.get(id)?.(answer));

function send(message: unknown, sender: object = PAGE): Promise<unknown> {
  sent += 1;
  const id = sent;
  return new Promise((resolve) => {
    waiting.set(id, resolve);
    worker.postMessage({ id, message, sender });
  });
}
Object.assign(browser.runtime, { sendMessage: (message: unknown) => send(message) });

/** Brings a library of `count` templates, and the complaint they answer. */
async function seed(count: number): Promise<unknown> {
  await send({ type: 'judgePosts', request: { posts: [COMPLAINT] } }, CONTENT);
  const file = JSON.stringify(library(count));
  return send({ type: 'importTemplates', request: { file, conflicts: 'both' } });
}

/** Waits until `isThere` holds and a frame with it was made. */
function painted(isThere: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isThere()) return;
      watching.disconnect();
      requestAnimationFrame(() => setTimeout(resolve));
    };
    const watching = new MutationObserver(look);
    watching.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    look();
  });
}

/** Opens the popup; milliseconds until its templates are painted, from `since` on. */
async function open(since: number): Promise<number> {
  const there = painted(() => document.querySelector(ROWS) !== null);
  mountPage(Popup, 'popup_title');
  await there;
  return performance.now() - since;
}

async function close(): Promise<void> {
  const place = document.getElementById('app');
  if (place) render(null, place);
}

/** Types words into the search; milliseconds until the first title on show is another one, or has them. */
async function search(words: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('.search input');
  if (!field) throw new Error('no search field');
  const shown = () => [...document.querySelectorAll('.template .title')].map((title) => title.textContent).join();
  const before = shown();
  const since = performance.now();
  field.value = words;
  const there = painted(() => shown() !== before);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await there;
  return performance.now() - since;
}

Object.assign(window, { bench: { seed, open, close, search } });
