import type { JSX } from 'preact';
import { Button } from '../ui/components/Button';
import { Failure } from '../ui/components/Failure';
import { Loading } from '../ui/components/Loading';
import { t } from '../ui/i18n';
import { BulkBar } from './BulkBar';
import { EmptyList } from './EmptyList';
import { NO_FILTER } from './filter';
import { KeysLine } from './KeysLine';
import { QueueHead } from './QueueHead';
import { Rows } from './Rows';
import type { SavedViews } from './savedViews';
import type { Team } from './team';
import type { BoardState } from './useBoard';

interface QueuePaneProps {
  board: BoardState;
  agent: string;
  team: Team;
  saved: SavedViews;
  now: number;
  help: () => void;
}

/** A list with its head, its rows or what stands in their place, and its keys, or what can be done to marked rows. */
export function QueuePane({ board, agent, team, saved, now, help }: QueuePaneProps): JSX.Element {
  return (
    <section class="queue" aria-label={t(`board_${board.view}`)}>
      <QueueHead board={board} agent={agent} team={team.names} saved={saved} now={now} />
      <QueueBody board={board} now={now} />
      {board.marks.ids.size > 0 ? <BulkBar board={board} team={team} now={now} /> : <KeysLine help={help} />}
    </section>
  );
}

function QueueBody({ board, now }: { board: BoardState; now: number }): JSX.Element {
  const { view, list, selection, marks, go } = board;
  if (!list.queue) {
    return <div class="body">{list.error ? <Failure error={list.error} retry={list.reload} /> : <Loading />}</div>;
  }
  if (list.rows.length === 0) {
    return (
      <div class="body">
        <EmptyList
          view={view}
          filtered={list.filtered}
          followUpsDue={list.queue.counts.followUpsDue}
          showAll={() => list.setFilter(NO_FILTER)}
          goTo={go}
        />
      </div>
    );
  }
  return (
    <div class="body">
      <Rows view={view} cases={list.rows} now={now} selection={selection} marks={marks} pointed={list.pointed} />
      {list.queue.next === undefined ? null : (
        <Button small class="more" onClick={() => void list.more()}>
          {t('board_more')}
        </Button>
      )}
    </div>
  );
}
