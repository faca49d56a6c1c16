import type { JSX } from 'preact';
import type { HourFigures } from '../../core/watch/hourFigures';
import { WATCH_LEVELS } from '../../core/watch/levels';
import { count, duration } from '../../ui/format';
import { t } from '../../ui/i18n';
import { HourChart } from './HourChart';

const MINUTE = 60_000;

/** How fast we answered, how many waited and which level it was, by the hour. */
export function HourCharts({ figures }: { figures: readonly HourFigures[] }): JSX.Element {
  const slowest = Math.max(10, ...figures.map(({ median = 0 }) => median));
  const longest = Math.max(4, ...figures.map(({ backlog }) => backlog));
  return (
    <>
      <HourChart
        title={t('watch_times')}
        picture={t('watch_times_picture')}
        what={t('watch_times_what')}
        most={{ value: slowest, words: duration(slowest * MINUTE) }}
        bars={figures.map(({ at, median }) =>
          median === undefined ? { at, words: '–' } : { at, value: median, words: duration(median * MINUTE) },
        )}
      />
      <HourChart
        title={t('watch_backlog')}
        picture={t('watch_backlog_picture')}
        what={t('watch_backlog_what')}
        most={{ value: longest, words: count(longest) }}
        bars={figures.map(({ at, backlog }) => ({ at, value: backlog, words: count(backlog) }))}
      />
      <HourChart
        title={t('watch_history')}
        picture={t('watch_history_picture')}
        what={t('watch_history_what')}
        most={{ value: WATCH_LEVELS.length - 1, words: t('watch_level_crisis') }}
        bars={figures.map(({ at, level }) => ({
          at,
          value: WATCH_LEVELS.indexOf(level),
          words: t(`watch_level_${level}`),
        }))}
      />
    </>
  );
}
