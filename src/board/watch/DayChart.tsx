import type { JSX } from 'preact';
import type { HourCount } from '../../core/watch/protocol';
import { count, timeOfDay } from '../../ui/format';
import { t } from '../../ui/i18n';
import { BAR, HoursPicture } from './HoursPicture';

const HEIGHT = 160;
const BANDS = ['urgent', 'act', 'other'] as const;

/** Seen posts of the last day by hour and band: a picture, and the table behind it that says the same. */
export function DayChart({ hours }: { hours: readonly HourCount[] }): JSX.Element {
  const most = Math.max(4, ...hours.map(({ urgent, act, other }) => urgent + act + other));
  return (
    <section class="card" aria-labelledby="day">
      <h2 id="day">{t('watch_day')}</h2>
      <HoursPicture
        label={t('watch_day_picture')}
        height={HEIGHT}
        top={count(most)}
        hours={hours.map((hour) => ({
          at: hour.at,
          drawn: barsOf(hour, most).map(({ band, top, height }) => (
            <rect key={band} class={band} y={top} width={BAR} height={height} />
          )),
        }))}
      />
      <ul class="legend">
        {BANDS.map((band) => (
          <li key={band}>
            <span class={`swatch ${band}`} aria-hidden="true" />
            {t(`watch_band_${band}`)}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('watch_table')}</summary>
        <HoursTable hours={hours} />
      </details>
    </section>
  );
}

function HoursTable({ hours }: { hours: readonly HourCount[] }): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('watch_hour')}</th>
          {BANDS.map((band) => (
            <th key={band} scope="col">
              {t(`watch_band_${band}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hours.map((hour) => (
          <tr key={hour.at}>
            <th scope="row">{timeOfDay(hour.at)}</th>
            {BANDS.map((band) => (
              <td key={band}>{count(hour[band])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Stacked from the axis up, the most pressing lowest. */
function barsOf(hour: HourCount, most: number): { band: string; top: number; height: number }[] {
  let below = 0;
  return BANDS.map((band) => {
    const height = (hour[band] / most) * HEIGHT;
    below += height;
    return { band, top: HEIGHT - below, height };
  });
}
