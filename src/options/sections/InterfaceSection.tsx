import type { JSX } from 'preact';
import { t } from '../../ui/i18n';
import { SelectField } from '../fields/SelectField';
import type { Saving } from '../useSaving';

/** The language and the colours of our own pages; pieces inside X follow X. */
export function InterfaceSection({ settings, save }: Saving): JSX.Element {
  return (
    <section id="interface">
      <h2>{t('options_section_interface')}</h2>
      <div class="card grid">
        <SelectField
          label={t('options_interface_language')}
          value={settings.interfaceLanguage}
          choices={[
            ['auto', t('options_interface_auto')],
            ['en', 'English'],
            ['fr', 'Français'],
          ]}
          change={(interfaceLanguage) => void save({ interfaceLanguage })}
        />
        <SelectField
          label={t('options_theme')}
          value={settings.theme}
          choices={[
            ['auto', t('options_theme_auto')],
            ['light', t('options_theme_light')],
            ['dark', t('options_theme_dark')],
          ]}
          change={(theme) => void save({ theme })}
        />
      </div>
    </section>
  );
}
