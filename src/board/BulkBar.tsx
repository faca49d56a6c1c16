import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BulkAction } from '../messages';
import { Button } from '../ui/components/Button';
import { t, tn } from '../ui/i18n';
import { AssignForm } from './AssignForm';
import { FollowUpForm } from './FollowUpForm';
import type { View } from './place';
import type { Team } from './team';
import type { BoardState } from './useBoard';

interface BulkBarProps {
  board: BoardState;
  team: Team;
  now: number;
}

/** What can be done to all marked complaints at once, in the place of the keys. */
export function BulkBar({ board, team, now }: BulkBarProps): JSX.Element {
  const [form, setForm] = useState<'plan' | 'assign' | null>(null);
  const { marks, doToMarked } = board;
  const what = tn('board_complaints', marks.ids.size);
  const run = (action: BulkAction) => {
    setForm(null);
    void doToMarked(action);
  };
  const close = () => setForm(null);
  return (
    <footer class="bulk">
      {form === 'plan' ? (
        <FollowUpForm what={what} now={now} close={close} plan={(dueAt) => run({ do: 'planFollowUp', dueAt })} />
      ) : null}
      {form === 'assign' ? (
        <AssignForm
          what={what}
          team={team.names}
          close={close}
          assign={(to) => {
            void team.learn(to);
            run({ do: 'assign', to });
          }}
        />
      ) : null}
      <div class="bulk-acts" role="toolbar" aria-label={t('board_bulk')}>
        <b role="status">{tn('board_marked', marks.ids.size)}</b>
        {actionsIn(board.view).map(([action, words, key]) => (
          <Button key={action.do} small shortcut={key} onClick={() => run(action)}>
            {t(words)}
          </Button>
        ))}
        <Button small onClick={() => setForm('assign')}>
          {t('board_assign')}
        </Button>
        {board.view === 'settled' ? null : (
          <Button small onClick={() => setForm('plan')}>
            {t('board_plan')}
          </Button>
        )}
        {marks.ids.size > 1 ? (
          <Button small icon="link" onClick={() => void board.joinMarked()}>
            {t('board_join')}
          </Button>
        ) : null}
        <Button small look="quiet" shortcut="Esc" onClick={marks.clear}>
          {t('board_unmark')}
        </Button>
      </div>
    </footer>
  );
}

type Offered = readonly [action: BulkAction, words: string, key: string];

function actionsIn(view: View): readonly Offered[] {
  if (view === 'settled') return [[{ do: 'reopen' }, 'board_reopen', 'E']];
  const take: Offered = [{ do: 'claim' }, 'board_take', 'A'];
  const settle: Offered = [{ do: 'settle' }, 'board_settle', 'E'];
  if (view === 'unanswered') {
    return [take, [{ do: 'answered' }, 'board_mark_answered', 'M'], settle, [{ do: 'dismiss' }, 'board_dismiss', 'D']];
  }
  return [take, [{ do: 'followedUp' }, 'board_followed_up', 'U'], settle];
}
