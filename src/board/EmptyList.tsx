import type { JSX } from 'preact';
import { Button } from '../ui/components/Button';
import { Calm } from '../ui/components/Calm';
import { t, tn } from '../ui/i18n';
import type { View } from './place';

interface EmptyListProps {
  view: View;
  /** The list has cases, but none passes the filter. */
  filtered: boolean;
  followUpsDue: number;
  showAll: () => void;
  goTo: (view: View) => void;
}

/** A list without rows: what that means, and what may be done next. */
export function EmptyList({ view, filtered, followUpsDue, showAll, goTo }: EmptyListProps): JSX.Element {
  if (filtered) {
    return (
      <div class="no-match soft s">
        <p>{t('board_no_match')}</p>
        <div class="row-line">
          <Button small onClick={showAll}>
            {t('board_show_all')}
          </Button>
          {view === 'all' ? null : (
            <Button small look="quiet" onClick={() => goTo('all')}>
              {t('board_look_everywhere')}
            </Button>
          )}
        </div>
      </div>
    );
  }
  const due = view === 'unanswered' && followUpsDue > 0;
  return (
    <Calm title={t(`board_empty_${view}`)}>
      <p>{due ? tn('board_empty_unanswered_follow', followUpsDue) : t(`board_empty_${view}_next`)}</p>
      {due ? <Button onClick={() => goTo('followUps')}>{t('board_go_follow_ups')}</Button> : null}
    </Calm>
  );
}
