import type { JSX } from 'preact';
import type { CrisisMode } from '../../core/watch/protocol';
import { ask } from '../../messages';
import { Button } from '../../ui/components/Button';
import { duration, when } from '../../ui/format';
import { t } from '../../ui/i18n';

const MINUTE = 60_000;
const CHOICES = [30, 60, 120];

/** The promised next update: counted down to, or counted from once it is late. */
export function NextUpdate(props: { mode: CrisisMode; now: number; reload: () => Promise<unknown> }): JSX.Element {
  const { mode, now, reload } = props;
  const { nextUpdateAt } = mode;
  const promise = (at: number) => void ask('editCrisis', { nextUpdateAt: at }).then(reload);
  return (
    <div class="next-update">
      <p role="timer" data-late={nextUpdateAt !== undefined && nextUpdateAt < now}>
        {nextUpdateAt === undefined
          ? t('crisis_no_update')
          : nextUpdateAt < now
            ? t('crisis_update_late', duration(now - nextUpdateAt))
            : t('crisis_update_in', duration(nextUpdateAt - now), when(nextUpdateAt, now))}
      </p>
      <span class="choices">
        {CHOICES.map((minutes) => (
          <Button key={minutes} small onClick={() => promise(Date.now() + minutes * MINUTE)}>
            {t('crisis_promise_in', duration(minutes * MINUTE))}
          </Button>
        ))}
        {nextUpdateAt === undefined ? null : (
          <Button small look="quiet" onClick={() => promise(0)}>
            {t('crisis_update_done')}
          </Button>
        )}
      </span>
    </div>
  );
}
