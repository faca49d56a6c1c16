import { type ComponentType, render } from 'preact';
import type { Language } from '../../core/brand';
import { onOrder } from '../../messages';
import type { Settings } from '../../settings';
import { Failure } from '../components/Failure';
import { Loading } from '../components/Loading';
import { t, useWords } from '../i18n';
import { askedAhead } from './ahead';

const NOTICED = 300;

/** What every page is given: the settings as they are now, and the language its words are in. */
export interface PageProps {
  settings: Settings;
}

/**
 * Starts one of our pages: learns settings, language and words from the background, dresses <html> accordingly, shows
 * `Page` in #app, and shows it anew when the settings change. Without an answer, says so and offers to try again.
 * @param title key of the words for the page's title
 * @param first what else the page is given from the start, asked for together with its settings; left out where it fails
 */
export function mountPage<More extends object>(
  Page: ComponentType<PageProps & Partial<More>>,
  title: string,
  first?: () => Promise<More>,
): void {
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no #app');
  const show = async () => {
    try {
      const [{ settings, words, language }, more] = await Promise.all([
        askedAhead('hello'),
        first?.().catch(() => undefined),
      ]);
      // biome-ignore lint/correctness/useHookAtTopLevel: it only sounds like a hook
      useWords(words, language);
      dress(settings, language, t(title));
      // The key makes a new language reach every word on the page.
      render(<Page key={`${language}${words ? '*' : ''}`} settings={settings} {...(more as Partial<More>)} />, place);
    } catch (error) {
      render(<Failure error={error} retry={show} />, place);
    }
  };
  onOrder(
    {
      changed: async ({ what }) => {
        if (what === 'settings') await show();
        return null;
      },
    },
    new AbortController().signal,
  );
  // Grey bars only where one would notice the wait: a page that is quick should not flash.
  const slow = setTimeout(() => render(<Loading />, place), NOTICED);
  void show().finally(() => clearTimeout(slow));
}

function dress(settings: Settings, language: Language, title: string): void {
  const root = document.documentElement;
  root.lang = language;
  root.dataset.theme = settings.theme;
  document.title = title;
}
