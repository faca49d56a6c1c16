import type { WatchLevel } from '../core/watch/levels';
import type { Ledger } from '../store/schema';
import { updateBadge } from './badge';
import { tellLevel } from './levelNotice';
import { tellChanged } from './orders';
import { MACHINE } from './self';
import { readSettings } from './settings';
import { switchCrisis } from './switchCrisis';

/** After the level changed: badge, notification and open pages follow, and crisis mode where the manager wants it so. */
export async function levelChanged(ledger: Ledger, level: WatchLevel, now: number): Promise<void> {
  const { crisisByRule } = await readSettings();
  if (level === 'crisis' && crisisByRule) await switchCrisis(ledger, { on: true, note: '', by: MACHINE, now });
  await Promise.all([updateBadge(now), tellLevel(now), tellChanged('watch')]);
}
