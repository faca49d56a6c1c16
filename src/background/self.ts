import type { Brand } from '../core/brand';
import { isBrandHandle } from '../core/brand';

/** Who writes events that nobody decided. */
export const MACHINE = 'sangfroid';

/** How the manager is named in the ledger: their signature, the account logged in, or simply "me". */
export function managerName(brand: Brand, ownHandle: string | undefined): string {
  return brand.agent || (ownHandle ? `@${ownHandle}` : 'me');
}

/** Whether a post by this account is a reply of ours. */
export function isOurs(brand: Brand, handle: string, ownHandle: string | undefined): boolean {
  return isBrandHandle(brand, handle) || handle.toLowerCase() === ownHandle?.toLowerCase();
}
