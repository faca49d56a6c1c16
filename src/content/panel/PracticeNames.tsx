import type { JSX } from 'preact';
import type { Practice } from '../../core/tone/report';
import { t } from '../../ui/i18n';

/** The practices in the order in which they are always shown. */
const NAMES: readonly Practice[] = ['serious', 'prompt', 'transparent', 'positive', 'solution', 'followUp'];

/** The six practices by name alone, before anything is written. */
export function PracticeNames(): JSX.Element {
  return (
    <ul class="practices" aria-label={t('common_practices')}>
      {NAMES.map((practice) => (
        <li key={practice} class="practice">
          {t(`common_practice_${practice}`)}
        </li>
      ))}
    </ul>
  );
}
