import type { Span } from '../../language/span';
import { account } from './account';
import { apology } from './apology';
import { completed } from './completed';
import type { Credit, CreditInput } from './credit';
import { customerName } from './customerName';
import { datedStep } from './datedStep';
import { empathy } from './empathy';
import { explanation } from './explanation';
import { followUpPromise } from './followUpPromise';
import { instruction } from './instruction';
import { madeSafe } from './madeSafe';
import { namedTime } from './namedTime';
import { owning } from './owning';
import { plainFault } from './plainFault';
import { privateContact } from './privateContact';
import { repair } from './repair';
import { signature } from './signature';
import { specific } from './specific';
import { thanks } from './thanks';
import { waitAcknowledged } from './waitAcknowledged';

const CREDITS = {
  apology,
  owning: (input) => [...owning(input), ...plainFault(input)],
  account,
  explanation,
  empathy,
  specific,
  repair,
  datedStep,
  completed,
  namedTime,
  privateContact,
  instruction,
  madeSafe,
  followUpPromise,
  waitAcknowledged,
  customerName,
  signature,
  thanks,
} satisfies Record<string, Credit>;

/** What a reply can be credited with. */
export type CreditId = keyof typeof CREDITS;
/** All credits, always in the same order. */
export const CREDIT_IDS = Object.keys(CREDITS) as readonly CreditId[];

/** Every credit that the draft earns, with the words it rests on. Credits that are not earned are absent. */
export function findCredits(input: CreditInput): Map<CreditId, Span[]> {
  const found = new Map<CreditId, Span[]>();
  for (const [id, credit] of Object.entries(CREDITS) as [CreditId, Credit][]) {
    const spans = credit(input);
    if (spans.length > 0) found.set(id, spans);
  }
  return found;
}
