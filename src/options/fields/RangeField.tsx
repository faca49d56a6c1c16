import type { JSX } from 'preact';
import type { Range } from '../../core/cases/hours';
import { Button } from '../../ui/components/Button';
import { t } from '../../ui/i18n';
import { parseTime, writeTime } from '../week';

interface RangeFieldProps {
  range: Range;
  change: (range: Range) => void;
  remove: () => void;
}

/** One stretch of hours: from, to, and out again. */
export function RangeField({ range, change, remove }: RangeFieldProps): JSX.Element {
  const time = (label: string, minutes: number, isEnd: boolean, set: (minutes: number) => void) => (
    <input
      class="input time"
      type="time"
      aria-label={label}
      value={writeTime(minutes)}
      onChange={(event) => {
        const written = parseTime(event.currentTarget.value, isEnd);
        if (written !== null) set(written);
      }}
    />
  );
  return (
    <span class="range">
      {time(t('options_from'), range.from, false, (from) => change({ ...range, from }))}
      <span class="faint">{t('options_to')}</span>
      {time(t('options_until'), range.to, true, (to) => change({ ...range, to }))}
      <Button look="quiet" small icon="close" label={t('options_remove_range')} onClick={remove} />
    </span>
  );
}
