import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TemplateEntry } from '../../core/templates/protocol';
import { Button } from '../../ui/components/Button';
import { Chip } from '../../ui/components/Chip';
import { SearchField } from '../../ui/components/SearchField';
import { t } from '../../ui/i18n';
import { useKeys } from '../../ui/page/useKeys';
import { foundEntries, type Shelf } from './foundEntries';
import { LibraryRow } from './LibraryRow';

const PAGE = 20;
const SHELVES = ['own', 'favourites', 'archived'] as const;

interface LibraryListProps {
  entries: readonly TemplateEntry[];
  edit: (entry: TemplateEntry) => void;
  duplicate: (entry: TemplateEntry) => void;
  archive: (entry: TemplateEntry, archived: boolean) => unknown;
  favourite: (entry: TemplateEntry) => unknown;
}

/** The library with its search. Only the first of what was found are drawn, however many there are. */
export function LibraryList({ entries, edit, duplicate, archive, favourite }: LibraryListProps): JSX.Element {
  const [query, setQuery] = useState('');
  const [shelf, setShelf] = useState<Shelf>('all');
  const [most, setMost] = useState(PAGE);
  const input = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another search begins at its top
  useEffect(() => setMost(PAGE), [query, shelf]);
  useKeys({ '/': () => input.current?.focus() });
  const found = foundEntries(entries, query, shelf);
  return (
    <div class="card library">
      <div class="library-head">
        <SearchField label={t('template_search')} value={query} change={setQuery} input={input} />
        <div class="after">
          {SHELVES.map((name) => (
            <Chip key={name} on={shelf === name} press={() => setShelf(shelf === name ? 'all' : name)}>
              {t(`template_filter_${name}`)}
            </Chip>
          ))}
        </div>
      </div>
      {found.length === 0 ? <p class="none soft s">{t('template_none')}</p> : null}
      <ul aria-label={t('template_list')}>
        {found.slice(0, most).map((entry) => (
          <LibraryRow
            key={entry.template.id}
            entry={entry}
            edit={() => edit(entry)}
            duplicate={() => duplicate(entry)}
            archive={() => archive(entry, !entry.archived)}
            favourite={() => favourite(entry)}
          />
        ))}
      </ul>
      {found.length > most ? (
        <Button small class="more" icon="down" onClick={() => setMost(most + PAGE)}>
          {t('template_more')}
        </Button>
      ) : null}
    </div>
  );
}
