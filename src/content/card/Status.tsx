import type { JSX } from 'preact';
import { type Clock, clockState } from '../../core/cases/case';
import type { CaseAction, HintView } from '../../messages';
import { clockWords, duration, exact, when } from '../../ui/format';
import { t } from '../../ui/i18n';
import { Icon } from '../../ui/icons';

function openWords(clock: Clock, now: number): string {
  return now < clock.redAt
    ? t('hint_open_left', duration(clock.redAt - now))
    : t('hint_open_past', duration(now - clock.redAt));
}

function words({ status, clock, followUpAt }: HintView, now: number): string {
  if (status === 'resolved') return t('hint_settled');
  if (status === 'dismissed') return t('hint_no_reply_needed');
  const state = clock?.stoppedAt === undefined ? '' : clockWords(clock, now);
  const base =
    status === 'open' || status === 'untracked' ? (clock ? openWords(clock, now) : t('hint_open')) : capital(state);
  return followUpAt === undefined
    ? base
    : `${base || t('common_band_done')}, ${t('hint_follow_up', when(followUpAt, now))}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where the complaint stands against its target, and who has it. */
export function Status(props: { view: HintView; now: number; act(action: CaseAction): void }): JSX.Element {
  const { view, now, act } = props;
  const { clock, owner } = view;
  const state = clock ? clockState(clock, now) : undefined;
  return (
    <section class="card-status">
      <span class="clock" data-clock={state} title={clock ? exact(clock.since) : undefined}>
        {state ? <Icon name={`clock-${state}`} small /> : null}
        {words(view, now)}
      </span>
      <span class="owner">
        <span class="faint">{owner ? t('hint_has_it', owner) : t('hint_nobody')}</span>
        <button type="button" class="link" onClick={() => act({ do: owner ? 'release' : 'claim' })}>
          {t(owner ? 'hint_release' : 'hint_claim')}
        </button>
      </span>
    </section>
  );
}
