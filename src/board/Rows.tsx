import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CaseView } from '../messages';
import { t } from '../ui/i18n';
import { type Group, groupsOf } from './groups';
import type { View } from './place';
import { Row } from './Row';
import type { Marks } from './useMarks';
import type { Selection } from './useSelection';

interface RowsProps {
  view: View;
  cases: readonly CaseView[];
  now: number;
  selection: Selection;
  marks: Marks;
  /** Told whether the pointer is over the rows: while it is, their order must not change under the hand. */
  pointed: (inside: boolean) => void;
}

/** The rows of a list in their groups. The list has the focus; the selected row is pointed at. */
export function Rows({ view, cases, now, selection, marks, pointed }: RowsProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const { id, select } = selection;
  useEffect(() => {
    if (id) list.current?.querySelector(`#row-${CSS.escape(id)}`)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  return (
    <div
      class="rows"
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-multiselectable="true"
      data-marking={marks.ids.size > 0}
      aria-label={t('board_rows')}
      aria-activedescendant={id ? `row-${id}` : undefined}
      onPointerEnter={() => pointed(true)}
      onPointerLeave={() => pointed(false)}
    >
      {groupsOf(view, cases, now).map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a list of options
        <div key={group.name} role="group" aria-label={groupLabel(group)}>
          {group.name === 'all' ? null : <GroupHead group={group} />}
          {group.cases.map((one) => (
            <Row
              key={one.case.id}
              one={one}
              view={view}
              now={now}
              current={one.case.id === id}
              marked={marks.ids.size > 0 ? marks.ids.has(one.case.id) : undefined}
              mark={() => marks.toggle(one.case.id)}
              press={(event) => {
                if (event.shiftKey) marks.reach(one.case.id);
                else if (event.ctrlKey || event.metaKey) marks.toggle(one.case.id);
                else select(one.case.id, true);
              }}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function groupLabel({ name }: Group): string {
  return name === 'all' ? t('board_rows') : `${t(`board_group_${name}`)}, ${t(`board_group_${name}_order`)}`;
}

function GroupHead({ group }: { group: Group }): JSX.Element {
  return (
    <div class="group" aria-hidden="true">
      <b>{t(`board_group_${group.name}`)}</b>
      <span>{t(`board_group_${group.name}_order`)}</span>
    </div>
  );
}
