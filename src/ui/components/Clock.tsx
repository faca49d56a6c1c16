import type { JSX } from 'preact';
import { type Clock as ClockTimes, clockState } from '../../core/cases/case';
import { clockWords, exact, waitingWords } from '../format';
import { Icon } from '../icons';

interface ClockProps {
  clock: ClockTimes;
  /** Milliseconds since the epoch; the caller lets it advance by the minute. */
  now: number;
  /** `waiting 42 min` instead of `42 min`. */
  sentence?: boolean;
  /** Only the pie takes colour until the target has passed, as inside x.com. */
  calm?: boolean;
}

/** How long the customer waits, or waited for our first reply. The exact time stands in its title. */
export function Clock({ clock, now, sentence, calm }: ClockProps): JSX.Element {
  const state = clockState(clock, now);
  return (
    <span class={calm ? 'clock calm' : 'clock'} data-clock={state} title={exact(clock.stoppedAt ?? clock.since)}>
      <Icon name={`clock-${state}`} small />
      {sentence ? waitingWords(clock, now) : clockWords(clock, now)}
    </span>
  );
}
