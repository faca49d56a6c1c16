import type { HintView } from '../messages';
import type { ShownBand } from './components/Band';

/** The band a complaint is shown with: `done` once nobody waits for us, null where it asks nothing. */
export function shownBand({ status, hint }: Pick<HintView, 'status' | 'hint'>): ShownBand | null {
  if (status !== 'open' && status !== 'untracked') return 'done';
  return hint.band === 'none' ? null : hint.band;
}
