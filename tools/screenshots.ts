import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSession, type Session } from '../tests/e2e/harness/session';
import { emptyPages, ownPages } from './screenshots/own-pages';
import { practicePages } from './screenshots/practice-pages';
import { LANGUAGES, type Language, type Scene, THEMES, type Theme } from './screenshots/scene';
import { storePictures } from './screenshots/store-pictures';

// `npm run screenshots [-- word]`: every surface, light and dark, English and French, into artifacts/screenshots.
// With a word, only the surfaces whose name contains it. `npm run screenshots -- store`: the stores' pictures, into
// artifacts/store.

const wanted = process.argv[2] ?? '';
const failed: string[] = [];
if (!wanted)
  rmSync(fileURLToPath(new URL('../artifacts/screenshots', import.meta.url)), { recursive: true, force: true });

async function attempt(name: string, work: () => Promise<void>): Promise<void> {
  if (!name.includes(wanted)) return;
  try {
    await work();
  } catch (error) {
    failed.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function inTheme(session: Session, language: Language, theme: Theme, take: (scene: Scene) => Promise<void>) {
  await session.saveSettings({ theme });
  await take({ session, language, theme, attempt: (name, work) => attempt(`${name}-${theme}-${language}`, work) });
}

async function forStores(): Promise<void> {
  for (const language of LANGUAGES) {
    const session = await openSession('chrome', { language, alone: true });
    await storePictures(session, language, attempt);
    await session.close();
  }
}

async function everySurface(language: Language): Promise<void> {
  const session = await openSession('chrome', { language, alone: true });
  // Before any post was seen: afterwards no list is empty any more.
  for (const theme of THEMES) await inTheme(session, language, theme, emptyPages);
  for (const theme of THEMES) {
    await inTheme(session, language, theme, practicePages);
    await inTheme(session, language, theme, ownPages);
  }
  await session.close();
}

if (wanted === 'store') await forStores();
else for (const language of LANGUAGES) await everySurface(language);

console.log(`Screenshots are in artifacts/${wanted === 'store' ? 'store' : 'screenshots'}.`);
for (const failure of failed) console.error(`Not taken: ${failure}`);
process.exitCode = failed.length > 0 ? 1 : 0;
