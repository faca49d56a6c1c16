import { overlaps } from '../language/span';
import type { DraftContext } from './context';
import { isGift } from './gift';
import { regretsHarm } from './namedHarm';

/**
 * How far the reply owns what happened: in words; by deed, where it tells the trouble plainly and somebody of ours acts at a
 * named time; or not. Where people may be hurt, what to do and who comes weigh more than a word of regret.
 */
export function ownership(draft: DraftContext): 'words' | 'deed' | 'safety' | undefined {
  const { complaint, credits } = draft;
  if (credits.has('owning') || credits.has('apology') || regretsHarm(draft)) return 'words';
  if (complaint.rumour && credits.has('explanation')) return 'words';
  // Who tells somebody in danger what to do, and stays, owes them no word of regret yet.
  if (complaint.safety && credits.has('instruction') && credits.has('followUpPromise')) return 'safety';
  const acts = credits.has('privateContact') || isGift(draft);
  if (!acts || !credits.has('namedTime')) return undefined;
  if (complaint.safety && credits.has('instruction')) return 'safety';
  return credits.has('account') && tellsApart(draft) ? 'deed' : undefined;
}

/** The trouble has a sentence of its own, beside those that say what is done. */
function tellsApart({ credits }: DraftContext): boolean {
  const steps = [
    ...(credits.get('repair') ?? []),
    ...(credits.get('datedStep') ?? []),
    ...(credits.get('privateContact') ?? []),
  ];
  return (credits.get('account') ?? []).some((told) => !steps.some((step) => overlaps(step, told)));
}
