import type { Page } from 'puppeteer-core';
import type { Language } from '../src/core/brand';
import { drillPosts } from '../src/core/drill/drill';
import { SCENARIOS, type ScenarioName } from '../src/core/drill/scenario';
import { practiceBrand } from '../tests/e2e/harness/practice-brand';
import type { Session } from '../tests/e2e/harness/session';

/** Which drill the words of the command ask for: `--drill` begins the first one, `--drill safety` that one. */
export function drillIn(words: readonly string[]): ScenarioName | undefined {
  const place = words.indexOf('--drill');
  if (place < 0) return undefined;
  const asked = words[place + 1];
  if (asked === undefined || asked.startsWith('--')) return SCENARIOS[0];
  const found = SCENARIOS.find((name) => name.toLowerCase() === asked.replace('-', '').toLowerCase());
  if (!found) throw new Error(`There is no drill ${asked}. Drills are ${SCENARIOS.join(', ')}.`);
  return found;
}

/**
 * Plays a storm on the practice timeline: the posts come on Home by their schedule, and the drill's page of the extension
 * stands ready with the score. Resolves when the last post is there, or the window is gone, with the two pages. `pace`: seconds that pass for a second of the script.
 */
export async function playDrill(
  session: Session,
  scenario: ScenarioName,
  language: Language,
  pace = 1,
): Promise<{ home: Page; drill: Page }> {
  const startedAt = Date.now();
  const home = await session.page('/home');
  const drill = await session.extensionPage(`src/board/watch/index.html#drill=${startedAt}`);
  await home.bringToFront();
  for (const { post, after } of drillPosts({ scenario, language, startedAt, brand: practiceBrand() })) {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, startedAt + after * pace * 1000 - Date.now())));
    const { id, author, text, lang, metrics } = post;
    const counts = { ...metrics, bookmarks: 0, views: 40 * (1 + metrics.reposts) };
    const shown = { id, author: author.handle, text, lang, at: Date.now(), counts };
    const gone = await home
      .evaluate(
        (one, person) => {
          window.__replica.addPosts([one], [person]);
        },
        shown,
        { handle: author.handle, name: author.name, verified: false },
      )
      .then(
        () => false,
        () => true,
      );
    if (gone) break;
  }
  return { home, drill };
}
