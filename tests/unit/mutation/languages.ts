import type { Mutation } from './mutations';

const all = (page: HTMLElement, selector: string) => [...page.querySelectorAll<HTMLElement>(selector)];

/** X's words for its counters, in nine languages; Chinese and Japanese count by ten thousands, Arabic has its own digits. */
const LANGUAGES: Record<
  string,
  { reply: string; like: string; views: string; ago: string; number(n: number): string }
> = {
  en: {
    reply: '# Replies. Reply',
    like: '# Likes. Like',
    views: '# views. View post analytics',
    ago: '4m',
    number: (n) => n.toLocaleString('en-US'),
  },
  fr: {
    reply: '# réponses. Répondre',
    like: '# J’aime. J’aime',
    views: '# vues. Voir',
    ago: '4 min',
    number: (n) => n.toLocaleString('fr-FR'),
  },
  es: {
    reply: '# respuestas. Responder',
    like: '# Me gusta. Me gusta',
    views: '# visualizaciones',
    ago: '4 min',
    number: (n) => n.toLocaleString('es-ES'),
  },
  de: {
    reply: '# Antworten. Antworten',
    like: '# „Gefällt mir“-Angaben',
    views: '# Mal angezeigt',
    ago: '4 Min.',
    number: (n) => n.toLocaleString('de-DE'),
  },
  pt: {
    reply: '# respostas. Responder',
    like: '# curtidas. Curtir',
    views: '# visualizações',
    ago: '4 min',
    number: (n) => n.toLocaleString('pt-BR'),
  },
  ja: { reply: '#件の返信。返信する', like: '#件のいいね', views: '#件の表示', ago: '4分', number: (n) => `${n}` },
  zh: {
    reply: '# 条回复。回复',
    like: '# 喜欢次数。喜欢',
    views: '# 次观看。查看帖子分析',
    ago: '4分钟',
    number: (n) => (n < 10_000 ? `${n}` : `${Math.floor(n / 1000) / 10}万`),
  },
  ar: {
    reply: '# ردود. رد',
    like: '# تسجيلات إعجاب',
    views: '# مشاهدة',
    ago: '٤ د',
    number: (n) => n.toLocaleString('ar-EG'),
  },
  he: { reply: '# תגובות. תגובה', like: '# לייקים', views: '# צפיות', ago: '4 דק׳', number: (n) => `${n}` },
};

const RIGHT_TO_LEFT = ['ar', 'he'];

/** The page in another interface language. */
function inLanguage(language: string): Mutation {
  const words = LANGUAGES[language];
  const said = (pattern: string, before: string | null) =>
    // Labels hold whole numbers; only what is shown beside the icon is short.
    pattern.replace(
      '#',
      language === 'ar'
        ? Number(/\d+/.exec(before ?? '')?.[0] ?? 0).toLocaleString('ar-EG')
        : (/\d+/.exec(before ?? '')?.[0] ?? '0'),
    );
  return {
    name: `interface in ${language}${RIGHT_TO_LEFT.includes(language) ? ', right to left' : ''}`,
    change(page) {
      if (!words) throw new Error(`No words of ${language}`);
      page.dir = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
      for (const [id, pattern] of [
        ['reply', words.reply],
        ['like', words.like],
      ] as const) {
        for (const button of all(page, `[data-testid="${id}"]`))
          button.setAttribute('aria-label', said(pattern, button.getAttribute('aria-label')));
      }
      for (const link of all(page, 'a[href$="/analytics"]'))
        link.setAttribute('aria-label', said(words.views, link.getAttribute('aria-label')));
      for (const bar of all(page, '[role="group"][aria-label]'))
        bar.setAttribute('aria-label', words.views.replace('#', '7'));
      for (const time of all(page, 'time')) time.textContent = words.ago;
      for (const count of all(page, '[data-testid="app-text-transition-container"]'))
        count.textContent = words.number(12_345);
    },
  };
}

/** The page in each of nine interface languages. */
export const LANGUAGE_MUTATIONS: readonly Mutation[] = Object.keys(LANGUAGES).map(inLanguage);
