import { campaignIn } from '../../../src/core/watch/campaign';
import { noEvidence, withPost } from '../../../src/core/watch/evidence';
import type { WatchLevel } from '../../../src/core/watch/levels';
import { type Sighting, sightingOf } from '../../../src/core/watch/sighting';
import { calmSince, nextStanding } from '../../../src/core/watch/standing';
import type { Usual } from '../../../src/core/watch/usual';
import { DAY, type Simulated } from './streams';

/**
 * The level after each sighting from `from` on. The same steps as `watch()`, carried forward instead of begun anew a day
 * back each time: a score that stood at nothing within the last day is the same either way.
 */
export function runWatch(
  stream: readonly Simulated[],
  usual: Usual,
  from: number,
): { at: number; level: WatchLevel }[] {
  const levels: { at: number; level: WatchLevel }[] = [];
  let evidence = noEvidence(from - DAY);
  let standing = calmSince(from);
  let recent = new Map<string, Sighting>();
  for (const one of stream) {
    if (one.seenAt < from - DAY) continue;
    const sighting = sightingOf(one);
    if (!recent.has(sighting.id)) evidence = withPost(evidence, usual, sighting);
    recent.set(sighting.id, sighting);
    if (one.seenAt < from) continue;
    recent = new Map([...recent].filter(([, { at }]) => at > one.seenAt - DAY));
    const posts = [...recent.values()];
    const campaign = campaignIn(posts.filter(({ complaint }) => complaint));
    standing = nextStanding(standing, { evidence, usual, recent: posts, campaign }, one.seenAt);
    levels.push({ at: one.seenAt, level: standing.level });
  }
  return levels;
}
