import type { CaseAction } from '../messages';
import { readCase, readJoined } from '../store/cases';
import type { Ledger } from '../store/schema';

/** The case that leads in the matter of a case: itself, or the one it is joined to. */
export async function leadOf(ledger: Ledger, caseId: string): Promise<string> {
  let lead = caseId;
  for (const met = new Set<string>(); !met.has(lead); ) {
    met.add(lead);
    lead = (await readCase(ledger, lead))?.joinedTo ?? lead;
  }
  return lead;
}

/**
 * What joining means for cases that lead others: those follow to the same case. Any other action is left as it is.
 * Throws where the case to join is not known, or nothing but itself would be joined.
 */
export async function withJoined<A extends CaseAction>(
  ledger: Ledger,
  caseIds: readonly string[],
  action: A,
): Promise<{ caseIds: string[]; action: A }> {
  if (action.do !== 'join') return { caseIds: [...caseIds], action };
  const into = await leadOf(ledger, action.into);
  if (!(await readCase(ledger, into))?.tracked) throw new Error('refusal_join_unknown');
  const joining = caseIds.filter((id) => id !== into);
  if (joining.length === 0) throw new Error('refusal_join_itself');
  const followers = await Promise.all(joining.map((id) => readJoined(ledger, id)));
  const all = new Set([...joining, ...followers.flat().map(({ id }) => id)]);
  return { caseIds: [...all], action: { ...action, into } };
}
