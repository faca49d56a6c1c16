import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ToastPlace } from '../ui/components/ToastPlace';
import { t } from '../ui/i18n';
import type { PageProps } from '../ui/page/mountPage';
import { useNow } from '../ui/useNow';
import { CasePane } from './CasePane';
import { Help } from './Help';
import { Nav } from './Nav';
import { QueuePane } from './QueuePane';
import { useBoard } from './useBoard';
import { useBoardKeys } from './useBoardKeys';

/** The board: three lists of complaints and, beside them, the one that is read. In the side panel one covers the other. */
export function Board({ settings }: PageProps): JSX.Element {
  const { brand } = settings;
  const now = useNow();
  const board = useBoard(brand.agent);
  const [helped, setHelped] = useState(false);
  useBoardKeys(board, () => setHelped(true));
  const { selection, list, detail } = board;
  const empty = list.queue?.cases.length === 0 && !detail;
  return (
    <div class="shell" data-open={selection.open && detail ? 'case' : 'list'} data-empty={empty}>
      <Nav brand={brand} view={board.view} counts={list.queue?.counts ?? null} go={board.go} />
      <main class="page">
        <h1 class="vh">{t(`board_${board.view}`)}</h1>
        <QueuePane board={board} agent={brand.agent} now={now} help={() => setHelped(true)} />
        <CasePane board={board} now={now} />
      </main>
      {helped ? <Help close={() => setHelped(false)} /> : null}
      <ToastPlace {...board.toast} />
    </div>
  );
}
