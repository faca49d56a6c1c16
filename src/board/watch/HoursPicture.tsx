import type { ComponentChildren, JSX } from 'preact';
import { timeOfDay } from '../../ui/format';

const [WIDTH, STEP] = [720, 30];
/** Room above for the top of the scale and below for the hours, in the larger letters of a narrow page too. */
const [ABOVE, BELOW] = [32, 28];

/** Width of the bars of one hour. */
export const BAR = STEP - 6;

interface HoursPictureProps {
  /** What the picture shows, for who cannot see it. */
  label: string;
  /** Height of the tallest bar. */
  height: number;
  /** What stands at the top of the scale. */
  top: string;
  /** The hours and what is drawn for each, from 0 above down to `height`. */
  hours: readonly { at: number; drawn: ComponentChildren }[];
}

/** Bars by the hour over an axis that names every third. */
export function HoursPicture({ label, height, top, hours }: HoursPictureProps): JSX.Element {
  return (
    <svg class="day" viewBox={`0 ${-ABOVE} ${WIDTH} ${ABOVE + height + BELOW}`} role="img" aria-label={label}>
      <text x="0" y="-8">
        {top}
      </text>
      <line x1="0" x2={WIDTH} y1={height} y2={height} class="axis" />
      {hours.map(({ at, drawn }, index) => (
        <g key={at} transform={`translate(${index * STEP + 3} 0)`}>
          {drawn}
          {index % 3 === 0 ? (
            <text y={height + 20} x="0">
              {timeOfDay(at)}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}
