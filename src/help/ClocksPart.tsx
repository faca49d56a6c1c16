import type { JSX } from 'preact';
import { duration } from '../ui/format';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { Meanings } from './Meanings';
import { ToSettings } from './ToSettings';

/** The faces of the clock on a complaint, each with a wait in minutes that shows it where the target is an hour. */
const FACES = [
  ['in', 10],
  ['amber', 40],
  ['red', 70],
  ['over', 140],
  ['done', 35],
  ['late', 105],
] as const;

const MINUTE = 60_000;

/** How long somebody waits, and what each face of the clock says about it. */
export function ClocksPart(): JSX.Element {
  return (
    <>
      <p>{t('help_clocks_lead')}</p>
      <Meanings
        rows={FACES.map(([state, minutes]) => [
          <span key={state} class="clock" data-clock={state}>
            <Icon name={`clock-${state}`} small />
            {duration(minutes * MINUTE)}
          </span>,
          t(`help_clock_${state}`),
        ])}
      />
      <ToSettings section="hours" words="help_clocks_set" />
    </>
  );
}
