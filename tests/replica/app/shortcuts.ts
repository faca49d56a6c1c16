import { go, openReply } from './navigation';
import { toggle } from './post/action-bar';

function postIdIn(article: Element): string | undefined {
  const time = [...article.querySelectorAll<HTMLAnchorElement>('a[href*="/status/"]')].find((link) =>
    link.querySelector('time'),
  );
  return /\/status\/(\d+)/.exec(time?.getAttribute('href') ?? '')?.[1];
}

function focusNext(step: 1 | -1): void {
  const articles = [...document.querySelectorAll<HTMLElement>('main article[tabindex]')];
  const at = articles.findIndex((article) => article.contains(document.activeElement));
  articles[Math.max(0, Math.min(articles.length - 1, at + step))]?.focus();
}

function typing(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return Boolean(element?.isContentEditable || element?.closest?.('input, textarea, select'));
}

/**
 * X's global shortcuts: they listen on the document, so a key typed into a shadow root reaches them as coming from its host,
 * which looks like no text field at all.
 */
export function listenForShortcuts(log: (key: string) => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const article = document.activeElement?.closest('article');
    const id = article ? postIdIn(article) : undefined;
    if (!['r', 'l', 't', 'j', 'k', 'n', '/'].includes(event.key)) return;
    log(event.key);
    if (event.key === 'r' && id) openReply(id);
    else if (event.key === 'l' && id) toggle('liked', id);
    else if (event.key === 't' && id) toggle('reposted', id);
    else if (event.key === 'j') focusNext(1);
    else if (event.key === 'k') focusNext(-1);
    else if (event.key === 'n') go('/compose/post', true);
    else return;
    event.preventDefault();
  });
}
