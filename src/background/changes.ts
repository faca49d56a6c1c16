import { updateBadge } from './badge';
import { keepDiagnostic } from './diagnostics';
import { tellChanged } from './orders';

/** After the ledger changed: badge and open pages follow. What is written is written, whatever fails here. */
export async function casesChanged(now: number, exceptTab?: number): Promise<void> {
  const done = await Promise.allSettled([updateBadge(now), tellChanged('cases', exceptTab)]);
  for (const result of done) if (result.status === 'rejected') keepDiagnostic('casesChanged', result.reason);
}
