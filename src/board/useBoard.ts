import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, type CaseView } from '../messages';
import { useAsked } from '../ui/page/useAsked';
import { type ToastWords, useToast } from '../ui/page/useToast';
import { type Command, carryOut, commandsFor } from './commands';
import { type Place, placeIn, type View } from './place';
import { type Acts, useActs } from './useActs';
import { type List, useList } from './useList';
import { type Selection, useSelection } from './useSelection';

/** What is being written beside the case. */
export type Writing = 'note' | 'plan' | null;

/** All that the board shows and does. */
export interface BoardState {
  view: View;
  go: (view: View) => void;
  list: List;
  selection: Selection;
  /** The selected case, with its story once that was read; null where there is none. */
  detail: CaseView | null;
  acts: Acts;
  writing: Writing;
  write: (what: Writing) => void;
  command: (command: Command) => void;
  search: RefObject<HTMLInputElement | null>;
  toast: { toast: ToastWords | null; hide: () => void };
}

/** @param agent first name of the manager, to whom "mine" refers. */
export function useBoard(agent: string): BoardState {
  const [place, go] = usePlace();
  const { toast, show, hide } = useToast();
  const list = useList(place.view, agent);
  const selection = useSelection(list.rows, place.view, place.caseId);
  const listed = list.rows.find((one) => one.case.id === selection.id);
  const stamp = listed ? `${listed.case.lastEvent.id} ${listed.status}` : '';
  const asked = useAsked(
    () => (selection.id === null ? Promise.resolve(null) : ask('caseDetail', { id: selection.id })),
    `${selection.id ?? ''} ${stamp}`,
  );
  const detail = asked.value?.case.id === selection.id ? asked.value : (listed ?? null);
  const acts = useActs(show, () => Promise.all([list.reload(), asked.reload()]));
  const [writing, write] = useState<Writing>(null);
  const search = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was being written belonged to the case that was left
  useEffect(() => write(null), [selection.id]);
  const command = (what: Command) => {
    if (!detail || !commandsFor(detail).includes(what)) return;
    carryOut(what, detail, acts, (text) => {
      selection.select(detail.case.id, true);
      write(text);
    });
  };
  return {
    view: place.view,
    go,
    list,
    selection,
    detail,
    acts,
    writing,
    write,
    command,
    search,
    toast: { toast, hide },
  };
}

/** The place named in the address, followed when it changes. */
function usePlace(): [Place, (view: View) => void] {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener('hashchange', () => setPlace(placeIn(location.hash)), { signal: life.signal });
    return () => life.abort();
  }, []);
  const go = (view: View) => {
    history.replaceState(null, '', `#${view}`);
    setPlace({ view });
  };
  return [place, go];
}
