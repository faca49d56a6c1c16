import { useKeys } from '../ui/page/useKeys';
import type { BoardState } from './useBoard';

/** The board's keys; single letters, so that the hand can stay where it is. */
export function useBoardKeys(board: BoardState, help: () => void): void {
  const { selection, command, acts, search, write, writing, go } = board;
  const down = () => selection.move(1);
  const up = () => selection.move(-1);
  useKeys({
    j: down,
    arrowdown: down,
    k: up,
    arrowup: up,
    r: () => command('reply'),
    a: () => command('take'),
    m: () => command('answered'),
    d: () => command('dismiss'),
    f: () => command('plan'),
    n: () => command('note'),
    e: () => command('settle'),
    z: () => acts.undo(),
    enter: () => selection.id !== null && selection.select(selection.id, true),
    '1': () => go('unanswered'),
    '2': () => go('followUps'),
    '3': () => go('settled'),
    '/': () => search.current?.focus(),
    '?': help,
    escape: () => (writing ? write(null) : selection.close()),
  });
}
