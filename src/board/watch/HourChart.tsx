import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { timeOfDay } from '../../ui/format';
import { t } from '../../ui/i18n';
import { BAR, HoursPicture } from './HoursPicture';

const HEIGHT = 100;

/** One bar: `value` is drawn, `words` is what the table says; without a value there is nothing to tell of that hour. */
export interface HourBar {
  at: number;
  value?: number;
  words: string;
}

interface HourChartProps {
  title: string;
  picture: string;
  /** What the table's second column holds. */
  what: string;
  bars: readonly HourBar[];
  /** What stands at the top of the scale, and its value. */
  most: { value: number; words: string };
}

/** One figure by the hour: a picture, and the table behind it that says the same. */
export function HourChart({ title, picture, what, bars, most }: HourChartProps): JSX.Element {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <HoursPicture
        label={picture}
        height={HEIGHT}
        top={most.words}
        hours={bars.map(({ at, value = 0 }) => {
          const height = (value / most.value) * HEIGHT;
          return { at, drawn: <rect class="plain" y={HEIGHT - height} width={BAR} height={height} /> };
        })}
      />
      <details>
        <summary>{t('watch_table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('watch_hour')}</th>
              <th scope="col">{what}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ at, words }) => (
              <tr key={at}>
                <th scope="row">{timeOfDay(at)}</th>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
