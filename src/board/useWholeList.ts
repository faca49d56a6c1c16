import { useEffect } from 'preact/hooks';
import type { QueueState } from './useQueue';

const MOST = 1000;

/** While `wanted` (a search is on), reads on page by page, so that a search does not end where reading did. */
export function useWholeList({ queue, more }: QueueState, wanted: boolean): void {
  const next = queue?.next;
  const known = queue?.cases.length ?? 0;
  useEffect(() => {
    if (wanted && next !== undefined && known < MOST) void more();
  }, [wanted, next, known, more]);
}
