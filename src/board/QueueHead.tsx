import type { JSX, RefObject } from 'preact';
import { Chip } from '../ui/components/Chip';
import { SearchField } from '../ui/components/SearchField';
import { t } from '../ui/i18n';
import type { Filter } from './filter';
import type { View } from './place';

interface QueueHeadProps {
  view: View;
  filter: Filter;
  /** First name of the manager; without one there is no "mine". */
  agent: string;
  search: RefObject<HTMLInputElement | null>;
  change: (filter: Filter) => void;
}

/** What the list is, in which order, and which part of it is shown. */
export function QueueHead({ view, filter, agent, search, change }: QueueHeadProps): JSX.Element {
  const only = (name: Filter['only'], words: string) => (
    <Chip on={filter.only === name} press={() => change({ ...filter, only: name })}>
      {words}
    </Chip>
  );
  return (
    <header class="queue-head">
      <div class="title">
        <h2>{t(`board_${view}`)}</h2>
        <span class="order">{t(`board_order_${view}`)}</span>
      </div>
      <SearchField
        label={t('board_search')}
        value={filter.query}
        input={search}
        change={(query) => change({ ...filter, query })}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: these are no form fields */}
      <div class="chips" role="group" aria-label={t('board_filters')}>
        {only('everyones', t('board_everyones'))}
        {agent ? only('mine', t('board_mine')) : null}
        {only('risk', t('board_at_risk'))}
      </div>
    </header>
  );
}
