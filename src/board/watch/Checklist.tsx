import type { JSX } from 'preact';
import { PRACTICES } from '../../core/tone/report';
import type { CrisisMode } from '../../core/watch/protocol';
import { ask } from '../../messages';
import { when } from '../../ui/format';
import { t } from '../../ui/i18n';

/** The six practices for the team, each with who saw to it and when. */
export function Checklist(props: { mode: CrisisMode; now: number; reload: () => Promise<unknown> }): JSX.Element {
  const { mode, now, reload } = props;
  return (
    <fieldset class="checklist">
      <legend>{t('crisis_checklist')}</legend>
      {PRACTICES.map((practice) => {
        const tick = mode.checklist[practice];
        const change = (done: boolean) => void ask('editCrisis', { tick: { practice, done } }).then(reload);
        return (
          <label key={practice}>
            <input
              type="checkbox"
              checked={tick !== undefined}
              onChange={(event) => change(event.currentTarget.checked)}
            />
            <span>{t(`crisis_check_${practice}`)}</span>
            {tick ? <span class="soft">{t('crisis_ticked', tick.by, when(tick.at, now))}</span> : null}
          </label>
        );
      })}
    </fieldset>
  );
}
