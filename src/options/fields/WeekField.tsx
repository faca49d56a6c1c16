import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Hours, Range } from '../../core/cases/hours';
import { Button } from '../../ui/components/Button';
import { locale, t } from '../../ui/i18n';
import { Icon } from '../../ui/icons';
import { isSound, nextRange } from '../week';
import { RangeField } from './RangeField';

/** A Monday, for the names of the weekdays. */
const MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY = 86_400_000;

/** The hours of each weekday. What cannot be kept stays on screen, with what to change; only a sound week is passed on. */
export function WeekField({ hours, change }: { hours: Hours; change: (week: Range[][]) => void }): JSX.Element {
  const [edited, setEdited] = useState<Range[][] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once kept, the week is what was kept
  useEffect(() => setEdited(null), [JSON.stringify(hours.week)]);
  const week = edited ?? hours.week;
  const sound = isSound(week);
  const edit = (day: number, ranges: Range[]) => {
    const next = week.map((known, index) => (index === day ? ranges : known));
    setEdited(next);
    if (isSound(next)) change(next);
  };
  return (
    <div class="week">
      {week.map((ranges, day) => (
        <DayRow key={dayNameOf(day)} name={dayNameOf(day)} ranges={ranges} edit={(next) => edit(day, next)} />
      ))}
      <p class={sound ? 'help xs faint' : 'problem xs'} role="status">
        {sound ? null : <Icon name="info" small />}
        {sound ? t('options_hours_zone', hours.timeZone.replace(/_/g, ' ')) : t('options_week_problem')}
      </p>
    </div>
  );
}

interface DayRowProps {
  name: string;
  ranges: Range[];
  edit: (ranges: Range[]) => void;
}

function DayRow({ name, ranges, edit }: DayRowProps): JSX.Element {
  const proposed = nextRange(ranges);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of a table-like list, not a form section
    <div class="day" role="group" aria-label={name}>
      <b>{name}</b>
      <span class="ranges">
        {ranges.length === 0 ? <span class="faint">{t('options_closed')}</span> : null}
        {ranges.map((range, index) => (
          <RangeField
            key={`${ranges.length}-${index.toString()}`}
            range={range}
            change={(next) => edit(ranges.with(index, next))}
            remove={() => edit(ranges.filter((_, other) => other !== index))}
          />
        ))}
      </span>
      {proposed ? (
        <Button
          look="quiet"
          small
          icon="plus"
          label={t('options_add_range', name)}
          onClick={() => edit([...ranges, proposed])}
        />
      ) : null}
    </div>
  );
}

function dayNameOf(day: number): string {
  return new Intl.DateTimeFormat(locale(), { weekday: 'long', timeZone: 'UTC' }).format(MONDAY + day * DAY);
}
