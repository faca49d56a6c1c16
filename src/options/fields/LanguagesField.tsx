import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../core/brand';
import { Chip } from '../../ui/components/Chip';
import { t } from '../../ui/i18n';
import { Icon } from '../../ui/icons';
import type { BrandFieldProps } from './fieldProps';

const LANGUAGES: readonly Language[] = ['en', 'fr'];

/** Languages the brand replies in: one at least. */
export function LanguagesField({ brand, change }: BrandFieldProps): JSX.Element {
  const [last, setLast] = useState(false);
  const press = (language: Language) => {
    const others = brand.languages.filter((other) => other !== language);
    const on = brand.languages.includes(language);
    setLast(on && others.length === 0);
    if (!on) change({ languages: [...brand.languages, language] });
    else if (others.length > 0) change({ languages: others });
  };
  return (
    <fieldset class="field">
      <legend class="label">{t('options_languages')}</legend>
      <div class="chips">
        {LANGUAGES.map((language) => (
          <Chip key={language} on={brand.languages.includes(language)} press={() => press(language)}>
            {t(`options_language_${language}`)}
          </Chip>
        ))}
      </div>
      {last ? (
        <span class="problem" role="status">
          <Icon name="info" small />
          {t('options_languages_problem')}
        </span>
      ) : null}
    </fieldset>
  );
}
