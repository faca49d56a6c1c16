import type { Page } from 'puppeteer-core';
import { screenshot } from '../../tests/e2e/harness/act';
import type { Session } from '../../tests/e2e/harness/session';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where pictures are taken: one browser, one language, one theme. */
export interface Scene {
  session: Session;
  language: Language;
  theme: Theme;
  /** Runs one picture's work; a failure is noted and the others go on. */
  attempt(name: string, work: () => Promise<void>): Promise<void>;
}

const SETTLE_MS = 350;

/** Takes the picture `name` of this scene, once fonts and transitions have settled. */
export async function picture({ theme, language }: Scene, page: Page, name: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  await screenshot(page, `screenshots/${name}-${theme}-${language}`);
}
