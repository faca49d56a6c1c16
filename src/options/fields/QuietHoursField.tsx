import type { JSX } from 'preact';
import { Switch } from '../../ui/components/Switch';
import { t } from '../../ui/i18n';
import { Setting } from '../sections/Setting';
import type { Saving } from '../useSaving';
import { parseTime, writeTime } from '../week';

/** When no notification comes, over midnight if need be. */
export function QuietHoursField({ settings, save }: Saving): JSX.Element {
  const { on, from, to } = settings.quietHours;
  const change = (part: Partial<typeof settings.quietHours>) =>
    save((before) => ({ quietHours: { ...before.quietHours, ...part } }));
  const time = (label: string, minutes: number, set: (minutes: number) => unknown) => (
    <input
      class="input time"
      type="time"
      aria-label={label}
      value={writeTime(minutes)}
      onChange={({ currentTarget }) => {
        const written = parseTime(currentTarget.value, false);
        if (written !== null) void set(written);
      }}
    />
  );
  return (
    <Setting name={t('options_quiet')} help={t('options_quiet_help')}>
      <span class="range">
        {on ? (
          <>
            {time(t('options_from'), from, (minutes) => change({ from: minutes }))}
            <span class="faint">{t('options_to')}</span>
            {time(t('options_until'), to, (minutes) => change({ to: minutes }))}
          </>
        ) : null}
        <Switch label={t('options_quiet')} on={on} change={(next) => change({ on: next })} />
      </span>
    </Setting>
  );
}
