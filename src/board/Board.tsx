import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ToastPlace } from '../ui/components/ToastPlace';
import { t } from '../ui/i18n';
import type { PageProps } from '../ui/page/mountPage';
import { useNow } from '../ui/useNow';
import { AddSheet } from './AddSheet';
import { CasePane } from './CasePane';
import { FirstReplies } from './FirstReplies';
import { Help } from './Help';
import { Nav } from './Nav';
import { QueuePane } from './QueuePane';
import { savedViewsOf } from './savedViews';
import { teamOf } from './team';
import { useBoard } from './useBoard';
import { useBoardKeys } from './useBoardKeys';

/** The board: the lists of complaints and, beside them, the one that is read. In the side panel one covers the other. */
export function Board({ settings }: PageProps): JSX.Element {
  const { brand } = settings;
  const now = useNow();
  const board = useBoard(now);
  const [sheet, setSheet] = useState<'help' | 'add' | null>(null);
  const [help, add, close] = [() => setSheet('help'), () => setSheet('add'), () => setSheet(null)];
  useBoardKeys(board, { help, add });
  const { selection, list, detail } = board;
  const team = teamOf(settings);
  const saved = savedViewsOf(settings, board.say);
  const empty = list.queue?.cases.length === 0 && !detail;
  return (
    <div class="shell" data-open={selection.open && detail ? 'case' : 'list'} data-empty={empty}>
      <Nav
        brand={brand}
        view={board.view}
        counts={list.queue?.counts ?? null}
        views={list.queue?.views ?? null}
        add={add}
        go={board.go}
      >
        <FirstReplies brand={brand} now={now} />
      </Nav>
      <main class="page">
        <h1 class="vh">{t(`board_${board.view}`)}</h1>
        <QueuePane board={board} agent={brand.agent} team={team} saved={saved} now={now} help={help} />
        <CasePane board={board} team={team} now={now} replyLimit={settings.replyLimit} />
      </main>
      {sheet === 'help' ? <Help close={close} /> : null}
      {sheet === 'add' ? <AddSheet close={close} added={board.added} /> : null}
      <ToastPlace {...board.toast} />
    </div>
  );
}
