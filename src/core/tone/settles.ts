import type { DraftContext } from './context';

/** Whether the reply itself puts things right: somebody of ours acts, at a time that is named, and nobody is in danger any more. */
export function settles({ complaint, credits }: DraftContext): boolean {
  if (complaint.safety) return credits.has('madeSafe');
  if (!credits.has('namedTime')) return false;
  return credits.has('repair') || credits.has('datedStep');
}
