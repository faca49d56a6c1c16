import { useKeys } from '../ui/page/useKeys';
import type { BoardState } from './useBoard';

/** The board's keys; single letters, so that the hand can stay where it is. */
export function useBoardKeys(board: BoardState, open: { help: () => void; add: () => void }): void {
  const { selection, marks, command, acts, search, write, writing, go } = board;
  const down = () => selection.move(1);
  const up = () => selection.move(-1);
  useKeys({
    j: down,
    arrowdown: down,
    k: up,
    arrowup: up,
    'shift+j': () => marks.extend(1),
    'shift+arrowdown': () => marks.extend(1),
    'shift+k': () => marks.extend(-1),
    'shift+arrowup': () => marks.extend(-1),
    x: () => selection.id !== null && marks.toggle(selection.id),
    'shift+x': marks.all,
    r: () => command('reply'),
    t: () => command('templates'),
    a: () => command('take'),
    g: () => command('assign'),
    u: () => command('followedUp'),
    c: open.add,
    m: () => command('answered'),
    d: () => command('dismiss'),
    f: () => command('plan'),
    n: () => command('note'),
    e: () => command('settle'),
    z: () => acts.undo(),
    enter: () => selection.id !== null && selection.select(selection.id, true),
    '1': () => go('unanswered'),
    '2': () => go('followUps'),
    '3': () => go('waiting'),
    '4': () => go('settled'),
    '5': () => go('all'),
    '/': () => search.current?.focus(),
    '?': open.help,
    escape: () => {
      if (writing) write(null);
      else if (marks.ids.size > 0) marks.clear();
      else selection.close();
    },
  });
}
