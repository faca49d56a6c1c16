/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { BRANDS } from '../crowd/brands';
import { buildCrowd } from '../crowd/crowd';
import { App } from './app';
import { baseRules } from './atoms';
import { control, shortcutsUsed } from './control';
import { applyTheme, THEMES } from './look';
import { arrive } from './navigation';
import { listenForShortcuts } from './shortcuts';
import { change, world } from './world';

const LOADING_MS = 60;

function start(): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="replica-epoch"]');
  const crowd = buildCrowd(Number(meta?.content) || Date.now());
  const asked = new URLSearchParams(meta?.dataset.options ?? '');
  change((next) => {
    next.people = crowd.people;
    next.posts = new Map(crowd.posts.map((post) => [post.id, post]));
    next.home = crowd.home;
    next.accounts = BRANDS.map((brand) => brand.handle);
    next.account = asked.get('account') ?? next.accounts[0] ?? '';
    next.theme = (asked.get('theme') as typeof next.theme | null) ?? 'light';
    next.language = asked.get('language') === 'fr' ? 'fr' : 'en';
    next.recycle = asked.has('recycle');
  });
  applyTheme(THEMES[world().theme], world().fontSize);
  baseRules();
  listenForShortcuts((key) => shortcutsUsed.push(key));
  addEventListener('popstate', arrive);
  arrive();
  window.__replica = control;
  const root = document.getElementById('react-root');
  if (root) createRoot(root).render(<App />);
}

// X's page, too, is empty for a moment: its scripts arrive after the first paint.
setTimeout(start, LOADING_MS);
