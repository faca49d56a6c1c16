import type { JSX } from 'preact';
import type { CaseView } from '../messages';
import { Button } from '../ui/components/Button';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import type { BoardState } from './useBoard';

/** Says of a case that was joined to another where it is dealt with. */
export function JoinedNotice({ one, board }: { one: CaseView; board: BoardState }): JSX.Element | null {
  const { joinedTo } = one.case;
  if (joinedTo === undefined) return null;
  return (
    <section class="notice proposal" aria-label={t('board_same_matter')}>
      <Icon name="link" />
      <p>{t('board_joined_lead')}</p>
      <div class="acts">
        <Button small onClick={() => board.show(joinedTo)}>
          {t('board_joined_show')}
        </Button>
        <Button small look="quiet" onClick={() => void board.acts.act(one, { do: 'split' })}>
          {t('board_split')}
        </Button>
      </div>
    </section>
  );
}
