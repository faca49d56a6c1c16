import type { Brand } from '../brand';
import { startOfWork } from './working';

/** When a follow-up is planned for teams that set no hours: from nine to five. */
const USUAL = { from: 540, to: 1020 };

/** When to come back to somebody answered at `at`: when work begins `days` days later, or on the next working day. */
export function followUpTime(brand: Brand, at: number, days: number): number {
  return startOfWork(brand.hours, at, days, USUAL);
}
