import type { Page } from 'puppeteer-core';
import { click, find, press } from '../../tests/e2e/harness/act';
import { marksOn } from '../../tests/e2e/harness/marks';
import { poll } from '../../tests/e2e/harness/poll';
import { type Language, picture, type Scene } from './scene';

const EDITOR = '[aria-modal="true"] [data-testid="tweetTextarea_0"]';
const PANEL = '[aria-modal="true"] [data-sangfroid="panel"]';

/** Words of the crowd's post that is answered: a reply in another language would never be ready. */
const ANSWERED: Record<Language, string> = { en: 'hospital appointment', fr: 'récupérer mes enfants' };

/** A draft for each verdict. */
export const DRAFTS: Record<'hold' | 'improve' | 'ready', Record<Language, string>> = {
  hold: {
    en: 'Calm down. This is your own fault, you should have left earlier.',
    fr: 'Calmez-vous. C’est de votre faute, il fallait partir plus tôt.',
  },
  improve: {
    en: 'I am sorry, Maëlle. We take pride in every train we run. We will look into it.',
    fr: 'Je suis désolée, Maëlle. Vos remarques nous aident à progresser chaque jour. Nous allons regarder.',
  },
  ready: {
    en: 'I am sorry, Maëlle: we cancelled your train without a word and you missed your appointment because of us. I have sent you a direct message to refund your ticket and write to the hospital with you today. I will come back to you here tomorrow morning. Ada',
    fr: 'Je suis désolée, Maëlle, et pardon pour cette réponse tardive : nous avons supprimé votre train deux fois cette semaine. C’est notre faute. Je vous ai écrit en message privé pour vous rembourser aujourd’hui. Je reviens vers vous demain matin. Ada',
  },
};

/** Dresses the practice timeline as the scene wants it, and waits for its first hint. */
export async function ready(page: Page, scene: Pick<Scene, 'theme' | 'language'>): Promise<void> {
  await page.evaluate(
    (theme, language) => {
      window.__replica.setTheme(theme);
      window.__replica.setLanguage(language);
    },
    scene.theme,
    scene.language,
  );
  await poll(async () => (await marksOn(page)).length > 0, { what: 'a hint on the timeline' });
}

/** Writes a draft in place of the one in the composer. */
export async function draft(page: Page, text: string): Promise<void> {
  await click(page, EDITOR);
  await press(page, 'a', 'Control');
  await press(page, 'Delete');
  await page.keyboard.type(text);
}

/** Opens the post that is answered, and X's composer beneath it with the panel. */
export async function openReply(page: Page, language: Language): Promise<void> {
  await page.evaluate((words) => {
    const post = window.__replica.posts(words).at(-1);
    if (post) window.__replica.go(window.__replica.pathOf(post.id));
  }, ANSWERED[language]);
  await click(page, 'article[tabindex="-1"] [data-testid="reply"]');
  await find(page, PANEL);
}

async function composer(scene: Scene, page: Page): Promise<void> {
  await scene.attempt('panel-empty', async () => {
    await openReply(page, scene.language);
    await picture(scene, page, 'panel-empty');
  });
  for (const verdict of ['hold', 'improve', 'ready'] as const) {
    await scene.attempt(`panel-${verdict}`, async () => {
      if (!(await page.$(PANEL))) await openReply(page, scene.language);
      await draft(page, DRAFTS[verdict][scene.language]);
      // A picture under the wrong name is worse than none.
      await find(page, `.verdict[data-verdict="${verdict}"]`);
      await picture(scene, page, `panel-${verdict}`);
    });
  }
  await scene.attempt('template-menu', async () => {
    if (!(await page.$(PANEL))) await openReply(page, scene.language);
    await draft(page, '/');
    await find(page, '.menu-option');
    await picture(scene, page, 'template-menu');
  });
}

/** What stands inside x.com: the timeline with hints, an opened hint, the panel in its states, the template menu. */
export async function practicePages(scene: Scene): Promise<void> {
  const page = await scene.session.page('/home');
  try {
    await scene.attempt('timeline', async () => {
      await ready(page, scene);
      await picture(scene, page, 'timeline');
    });
    await scene.attempt('hint-opened', async () => {
      await ready(page, scene);
      await click(page, '[data-band="act"] .hint-open');
      await find(page, '.card');
      await picture(scene, page, 'hint-opened');
    });
    await scene.attempt('timeline-narrow', async () => {
      await page.setViewport({ width: 420, height: 800 });
      await ready(page, scene);
      await picture(scene, page, 'timeline-narrow');
    });
    await page.setViewport({ width: 1000, height: 900 });
    await ready(page, scene);
    await composer(scene, page);
  } finally {
    await page.close();
  }
}
