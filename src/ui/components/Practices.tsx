import type { JSX } from 'preact';
import { PRACTICES, type PracticeState, type ToneReport } from '../../core/tone/report';
import { t } from '../i18n';
import type { IconName } from '../iconShapes';
import { Icon } from '../icons';

/** The icon of each state a practice can be in. */
export const PRACTICE_ICONS: Readonly<Record<PracticeState, IconName>> = {
  met: 'met',
  missing: 'missing',
  notNeeded: 'notneeded',
};

/** The six practices, each with its mark and name; its state is spoken after the name. */
export function Practices({ practices }: { practices: ToneReport['practices'] }): JSX.Element {
  return (
    <ul class="practices" aria-label={t('common_practices')}>
      {PRACTICES.map((practice) => (
        <li key={practice} class="practice" data-practice={practices[practice]}>
          <Icon name={PRACTICE_ICONS[practices[practice]]} />
          {t(`common_practice_${practice}`)}
          <span class="vh">, {t(`common_practice_${practices[practice]}`)}</span>
        </li>
      ))}
    </ul>
  );
}
