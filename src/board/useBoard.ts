import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ask, type BulkAction, type CaseView } from '../messages';
import { t } from '../ui/i18n';
import { useAsked } from '../ui/page/useAsked';
import { useChanged } from '../ui/page/useChanged';
import { type ToastWords, useToast } from '../ui/page/useToast';
import { bulkActionOf, type Command, carryOut, commandsFor, type Written } from './commands';
import { NO_FILTER } from './filter';
import type { View } from './place';
import { type Acts, useActs } from './useActs';
import { type List, useList } from './useList';
import { type Marks, useMarks } from './useMarks';
import { usePlace } from './usePlace';
import { type Selection, useSelection } from './useSelection';

/** All that the board shows and does. */
export interface BoardState {
  view: View;
  go: (view: View) => void;
  list: List;
  selection: Selection;
  marks: Marks;
  /** Does one thing to all marked complaints. */
  doToMarked: (action: BulkAction) => Promise<void>;
  /** Takes all marked complaints for one matter, which the first of them leads. */
  joinMarked: () => Promise<void>;
  /** Opens a case, in the list or not. */
  show: (id: string) => void;
  /** Shows a complaint that was added by hand, or was there already. */
  added: (id: string, isNew: boolean) => void;
  /** Lists every complaint of one person. */
  showAllBy: (handle: string) => void;
  /** The selected case, with its story once that was read; null where there is none. */
  detail: CaseView | null;
  acts: Acts;
  /** What is being written beside the case. */
  writing: Written | null;
  write: (what: Written | null) => void;
  command: (command: Command) => void;
  search: RefObject<HTMLInputElement | null>;
  say: (toast: ToastWords) => void;
  toast: { toast: ToastWords | null; hide: () => void };
}

/** @param now milliseconds since the epoch, from which ages count */
export function useBoard(now: number): BoardState {
  const [place, go] = usePlace();
  const { toast, show: say, hide } = useToast();
  const list = useList(place.view, now);
  const selection = useSelection(list.rows, place.view, place.caseId);
  const marks = useMarks(list.rows, place.view, selection);
  const { detail, reload } = useDetail(list, selection);
  const acts = useActs(say, () => Promise.all([list.reload(), reload()]));
  const { writing, write } = useWriting(selection.id);
  const search = useRef<HTMLInputElement>(null);
  const doToMarked = async (action: BulkAction) => {
    const ids = [...marks.ids];
    marks.clear();
    await acts.actOnMany(ids, action);
  };
  return {
    ...{ view: place.view, go, list, selection, marks, detail, acts, writing, write, search, say },
    doToMarked,
    joinMarked: async () => {
      const [into, ...others] = marks.ids;
      marks.clear();
      if (into !== undefined) await acts.actOnMany(others, { do: 'join', into });
    },
    show: (id) => selection.select(id, true),
    added: (id, isNew) => {
      say({ words: t(isNew ? 'board_added' : 'board_added_known') });
      void list.reload();
      selection.select(id, true);
    },
    showAllBy: (handle) => {
      list.setFilter({ ...NO_FILTER, author: handle });
      go('all');
    },
    command: (what) => {
      const bulk = marks.ids.size > 0 ? bulkActionOf(what) : null;
      if (bulk) void doToMarked(place.view === 'settled' && what === 'settle' ? { do: 'reopen' } : bulk);
      else if (detail && commandsFor(detail).includes(what)) {
        carryOut(what, detail, acts, (written) => {
          selection.select(detail.case.id, true);
          write(written, detail.case.id);
        });
      }
    },
    toast: { toast, hide },
  };
}

/** What is being written, which belongs to one case: with another one selected it is gone. */
function useWriting(selected: string | null) {
  const [begun, setBegun] = useState<{ what: Written; of: string | null } | null>(null);
  return {
    writing: begun?.of === selected ? begun.what : null,
    write: (what: Written | null, of = selected) => setBegun(what && { what, of }),
  };
}

/** The selected case: as the list has it at once, with its story when that was read. */
function useDetail(list: List, selection: Selection): { detail: CaseView | null; reload: () => Promise<void> } {
  const listed = list.rows.find((one) => one.case.id === selection.id);
  const stamp = listed ? `${listed.case.lastEvent.id} ${listed.status}` : '';
  const asked = useAsked(
    () => (selection.id === null ? Promise.resolve(null) : ask('caseDetail', { id: selection.id })),
    `${selection.id ?? ''} ${stamp}`,
  );
  useChanged('cases', () => (listed ? undefined : asked.reload()));
  return { detail: asked.value?.case.id === selection.id ? asked.value : (listed ?? null), reload: asked.reload };
}
