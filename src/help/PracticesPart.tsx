import type { JSX } from 'preact';
import { PRACTICES } from '../core/tone/report';
import { t } from '../ui/i18n';
import { Meanings } from './Meanings';

/** The six practices, one sentence each. */
export function PracticesPart(): JSX.Element {
  return (
    <>
      <p>{t('help_practices_lead')}</p>
      <Meanings
        rows={PRACTICES.map((practice) => [t(`common_practice_${practice}`), t(`help_practice_${practice}`)])}
      />
    </>
  );
}
