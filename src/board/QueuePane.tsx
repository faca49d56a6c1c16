import type { JSX } from 'preact';
import { Button } from '../ui/components/Button';
import { Failure } from '../ui/components/Failure';
import { Loading } from '../ui/components/Loading';
import { t } from '../ui/i18n';
import { EmptyList } from './EmptyList';
import { NO_FILTER } from './filter';
import { KeysLine } from './KeysLine';
import { QueueHead } from './QueueHead';
import { Rows } from './Rows';
import type { BoardState } from './useBoard';

interface QueuePaneProps {
  board: BoardState;
  agent: string;
  now: number;
  help: () => void;
}

/** A list with its head, its rows or what stands in their place, and its keys. */
export function QueuePane({ board, agent, now, help }: QueuePaneProps): JSX.Element {
  const { view, list, search } = board;
  return (
    <section class="queue" aria-label={t(`board_${view}`)}>
      <QueueHead view={view} filter={list.filter} agent={agent} search={search} change={list.setFilter} />
      <QueueBody board={board} now={now} />
      <KeysLine help={help} />
    </section>
  );
}

function QueueBody({ board, now }: { board: BoardState; now: number }): JSX.Element {
  const { view, list, selection, go } = board;
  if (!list.queue) {
    return <div class="body">{list.error ? <Failure error={list.error} retry={list.reload} /> : <Loading />}</div>;
  }
  if (list.rows.length === 0) {
    return (
      <div class="body">
        <EmptyList
          view={view}
          filtered={list.queue.cases.length > 0}
          followUpsDue={list.queue.counts.followUpsDue}
          showAll={() => list.setFilter(NO_FILTER)}
          goToFollowUps={() => go('followUps')}
        />
      </div>
    );
  }
  return (
    <div class="body">
      <Rows view={view} cases={list.rows} now={now} selection={selection} pointed={list.pointed} />
      {list.queue.next === undefined ? null : (
        <Button small class="more" onClick={() => void list.more()}>
          {t('board_more')}
        </Button>
      )}
    </div>
  );
}
