import type { Case } from '../core/cases/case';
import { foldCase } from '../core/cases/fold';
import { isReadable } from '../core/cases/readable';

/** The case that stored events tell. What cannot be read of them is left out. */
export function foldStored(events: readonly unknown[]): Case | null {
  return foldCase(events.filter(isReadable));
}
