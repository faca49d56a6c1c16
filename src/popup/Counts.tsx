import type { JSX } from 'preact';
import type { Counts as CountsOf } from '../messages';
import { count } from '../ui/format';
import { t, tn } from '../ui/i18n';
import { Icon } from '../ui/icons';

const BOARD = '../board/index.html';

/** What waits, in three numbers; each leads to its list on the board. */
export function Counts({ counts }: { counts: CountsOf }): JSX.Element {
  return (
    <nav class="counts" aria-label={t('popup_counts')}>
      <a href={BOARD} target="_blank" rel="noopener" data-count="unanswered">
        <b>{count(counts.unanswered)}</b>
        <span>{tn('popup_unanswered', counts.unanswered)}</span>
      </a>
      <a href={BOARD} target="_blank" rel="noopener" data-count="overdue">
        <b>
          {count(counts.overdue)}
          {counts.overdue > 0 ? <Icon name="clock-over" small /> : null}
        </b>
        <span>{tn('popup_overdue', counts.overdue)}</span>
      </a>
      <a href={`${BOARD}#followUps`} target="_blank" rel="noopener" data-count="followUps">
        <b>{count(counts.followUpsDue)}</b>
        <span>{tn('popup_follow_ups', counts.followUpsDue)}</span>
      </a>
    </nav>
  );
}
