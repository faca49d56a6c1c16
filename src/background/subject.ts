import type { Case } from '../core/cases/case';
import { foldCase } from '../core/cases/fold';
import type { Post } from '../core/post';
import type { Hint } from '../core/triage/hint';
import { caseIdOf, readCase } from '../store/cases';
import { readPost } from '../store/posts';
import type { Ledger } from '../store/schema';
import { seenEvent } from './tracking';

/** The case a post belongs to; for a post that was only seen, what its case would be. Null where it is unknown. */
export async function subjectOf(ledger: Ledger, postId: string): Promise<Case | null> {
  const caseId = await caseIdOf(ledger, postId);
  if (caseId !== undefined) return (await readCase(ledger, caseId)) ?? null;
  const seen = await readPost(ledger, postId);
  return seen ? foldCase([seenEvent(seen, seen.seenAt)]) : null;
}

/** The very post that is being answered, with its judgement, as far as it is known. */
export async function postAndHint(ledger: Ledger, postId: string | undefined): Promise<{ post?: Post; hint?: Hint }> {
  if (postId === undefined) return {};
  const found = (await readPost(ledger, postId)) ?? (await subjectOf(ledger, postId));
  return found ? { post: found.post, hint: found.hint } : {};
}
