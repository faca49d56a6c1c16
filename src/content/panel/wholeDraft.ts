/** From which share of a draft on a finding is about all of it. */
const ALL = 0.9;

/** Whether a span is the draft as a whole, so that quoting or marking it would point at nothing. */
export function isWhole({ start, end }: { start: number; end: number }, draft: string): boolean {
  return end - start > 20 && end - start >= ALL * draft.trim().length;
}
