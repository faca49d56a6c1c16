import type { JSX } from 'preact';
import { ask, type CaseView } from '../messages';
import { Calm } from '../ui/components/Calm';
import { t } from '../ui/i18n';
import { useAsked } from '../ui/page/useAsked';
import { PressingRow } from './PressingRow';

const SHOWN = 3;

interface NoneHereProps {
  /** X's page cannot be read, so that "no complaint here" would be untrue. */
  changed: boolean;
  now: number;
  pick: (view: CaseView) => void;
}

/** No complaint in view: says so, and shows what is most pressing instead. */
export function NoneHere({ changed, now, pick }: NoneHereProps): JSX.Element {
  const { value } = useAsked(() => ask('queue', { view: 'unanswered', limit: SHOWN }), '');
  const cases = value?.cases.slice(0, SHOWN) ?? [];
  return (
    <div class="none">
      {changed ? null : (
        <Calm title={t('popup_none_title')}>
          <p class="s">{t(cases.length > 0 ? 'popup_none' : 'popup_none_waiting')}</p>
        </Calm>
      )}
      {cases.length > 0 ? (
        <section class="pressing">
          <h2>{t('popup_pressing')}</h2>
          <ul>
            {cases.map((view) => (
              <PressingRow key={view.case.id} view={view} now={now} pick={() => pick(view)} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
