import type { JSX } from 'preact';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';

/** A link to a section of the settings, by its id there. */
export function ToSettings({ section, words }: { section: string; words: string }): JSX.Element {
  return (
    <p>
      <a class="link s" href={`../options/index.html#${section}`}>
        <Icon name="sliders" small />
        {t(words)}
      </a>
    </p>
  );
}
