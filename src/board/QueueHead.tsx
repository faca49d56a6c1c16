import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Chip } from '../ui/components/Chip';
import { SearchField } from '../ui/components/SearchField';
import { count } from '../ui/format';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { Filters } from './Filters';
import { changed, filterOf, NO_FILTER, partsOf, queryOf } from './filter';
import { SaveViewForm } from './SaveViewForm';
import type { SavedViews } from './savedViews';
import type { BoardState } from './useBoard';

interface QueueHeadProps {
  board: BoardState;
  /** First name of the manager; without one there is no "mine". */
  agent: string;
  team: readonly string[];
  saved: SavedViews;
  now: number;
}

/** What the list is, in which order, and which part of it is shown. */
export function QueueHead({ board, agent, team, saved, now }: QueueHeadProps): JSX.Element {
  const { view, list, search } = board;
  const { filter, setFilter } = list;
  const [open, setOpen] = useState(false);
  const parts = partsOf(filter);
  return (
    <header class="queue-head">
      <div class="title">
        <h2>{t(`board_${view}`)}</h2>
        <span class="order">{t(`board_order_${view}`)}</span>
      </div>
      <SearchField
        label={t('board_search')}
        value={filter.search}
        input={search}
        change={(words) => setFilter({ ...filter, search: words })}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: these are no form fields */}
      <div class="chips" role="group" aria-label={t('board_filters')}>
        {agent ? (
          <Chip
            on={filter.owner === agent}
            press={() => setFilter(changed(filter, { owner: filter.owner === agent ? undefined : agent }))}
          >
            {t('board_mine')}
          </Chip>
        ) : null}
        <Chip
          on={filter.risk !== undefined}
          press={() => setFilter(changed(filter, { risk: filter.risk ? undefined : 'any' }))}
        >
          {t('board_at_risk')}
        </Chip>
        {filter.author ? (
          <Chip on press={() => setFilter(changed(filter, { author: undefined }))}>
            @{filter.author}
          </Chip>
        ) : null}
        <SavedChips board={board} saved={saved} now={now} />
        <button type="button" class="chip" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="filter" small />
          {t('board_filters')}
          {parts > 0 ? <span class="num">{count(parts)}</span> : null}
        </button>
      </div>
      {open ? (
        <>
          <Filters filter={filter} team={team} change={setFilter} />
          <div class="row-line">
            {list.filtered ? (
              <>
                <SaveViewForm keep={(name) => saved.keep(name, view, filter)} />
                <button type="button" class="link soft s" onClick={() => setFilter(NO_FILTER)}>
                  {t('board_show_all')}
                </button>
              </>
            ) : null}
          </div>
        </>
      ) : null}
    </header>
  );
}

/** The manager's own lists; the one that is shown can be removed. */
function SavedChips({ board, saved, now }: Pick<QueueHeadProps, 'board' | 'saved' | 'now'>): JSX.Element {
  const { view, list, go } = board;
  const shown = JSON.stringify(queryOf(list.filter, now));
  return (
    <>
      {saved.views.map((one) => {
        const filter = filterOf(one);
        const on = one.view === view && JSON.stringify(queryOf(filter, now)) === shown;
        return (
          <span key={one.id} class="saved">
            <Chip
              on={on}
              press={() => {
                if (!on) go(one.view);
                list.setFilter(on ? NO_FILTER : filter);
              }}
            >
              {one.name}
            </Chip>
            {on ? (
              <button
                type="button"
                class="remove"
                aria-label={t('board_view_remove', one.name)}
                title={t('board_view_remove', one.name)}
                onClick={() => void saved.remove(one)}
              >
                <Icon name="trash" small />
              </button>
            ) : null}
          </span>
        );
      })}
    </>
  );
}
