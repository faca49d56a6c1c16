import type { RebuildState } from '../messages';
import type { RebuildWatch } from '../store/rebuild';

/** A rebuild while it runs, and whether somebody asked to end it. */
export interface Rebuilding extends RebuildState {
  isCancelled: boolean;
}

/** How far the rebuild is that this background does or did last. */
export const rebuilding: Rebuilding = { status: 'idle', done: 0, total: 0, isCancelled: false };

/** Keeps `rebuilding` up to date. One that is `needed`, after an update, cannot be ended. */
export function rebuildWatch(isNeeded = false): RebuildWatch {
  return {
    onProgress: (progress) => Object.assign(rebuilding, progress, { status: 'running' }),
    goOn: () => isNeeded || !rebuilding.isCancelled,
  };
}
