import { type ClockState, clockState } from '../../core/cases/case';
import type { HintView } from '../../messages';
import { duration, waitingWords, when } from '../../ui/format';
import { t } from '../../ui/i18n';
import type { IconName } from '../../ui/icons';
import { reasonsOf } from './reasonWords';

/** Everything that one hint line says. */
export interface LineContent {
  look: 'urgent' | 'act' | 'watch' | 'done' | 'late' | 'quiet';
  icon: IconName;
  word: string;
  /** At most three, heaviest first; the last ones give way where there is no room. */
  reasons: string[];
  /** What stands at the end and is never cut. `pie` is left out where a calm line shows the time alone. */
  clock?: { state: ClockState; words: string; pie: boolean };
  end?: string;
  /** The whole line as one sentence, for screen readers. */
  name: string;
}

type Draft = Omit<LineContent, 'name'>;

/** What the line of a post says at `now` (milliseconds since the epoch). */
export function lineContent(view: HintView, now: number): LineContent {
  return named(view.status === 'open' || view.status === 'untracked' ? waiting(view, now) : handled(view, now));
}

/** What the line says when X refused the reply; `reason` is a short one in words. */
export function refusedContent(reason: string): LineContent {
  return named({ look: 'act', icon: 'hold', word: t('hint_not_posted'), reasons: [reason] });
}

/** What a reserved line says when the background could not be asked. */
export function unreadContent(): LineContent {
  return named({ look: 'quiet', icon: 'info', word: t('hint_unread'), reasons: [t('hint_unread_retry')] });
}

function waiting(view: HintView, now: number): Draft {
  const { band } = view.hint;
  if (band === 'none' && view.status === 'untracked') {
    return { look: 'quiet', icon: 'dismiss', word: t('hint_not_complaint'), reasons: [] };
  }
  const shown = band === 'none' ? 'watch' : band;
  const owner = view.owner ? [t('hint_has_it', view.owner)] : [];
  return {
    look: shown,
    icon: shown,
    word: t(`common_band_${shown}`),
    reasons: [...owner, ...reasonsOf(view)].slice(0, 3),
    ...clockOf(view, now),
  };
}

function clockOf({ clock, hint }: HintView, now: number): Pick<Draft, 'clock'> {
  if (!clock) return {};
  const state = clockState(clock, now);
  const calm = hint.band === 'watch' && (state === 'in' || state === 'amber');
  return { clock: { state, words: calm ? duration(now - clock.since) : waitingWords(clock, now), pie: !calm } };
}

function handled(view: HintView, now: number): Draft {
  const late = view.clock !== undefined && clockState(view.clock, now) === 'late';
  const followUp = view.followUpAt === undefined ? [] : [t('hint_follow_up', when(view.followUpAt, now))];
  return {
    look: view.status === 'dismissed' ? 'quiet' : late ? 'late' : 'done',
    icon: view.status === 'dismissed' ? 'dismiss' : late ? 'clock-late' : 'ready',
    word: handledWord(view, late),
    reasons: followUp,
    ...(view.owner ? { end: view.owner } : {}),
  };
}

function handledWord({ status, clock }: HintView, late: boolean): string {
  if (status === 'dismissed') return t('hint_no_reply_needed');
  if (status === 'resolved') return t('hint_settled');
  if (status === 'followedUp') return t('hint_followed_up');
  if (clock?.stoppedAt === undefined) return t('common_band_done');
  return t(late ? 'hint_answered_late' : 'hint_answered_in', duration(clock.stoppedAt - clock.since));
}

function named(line: Draft): LineContent {
  const parts = [line.word, ...line.reasons, line.clock?.words, line.end].filter(Boolean);
  return { ...line, name: t('hint_name', parts.join(', ')) };
}
