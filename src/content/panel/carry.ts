interface Span {
  start: number;
  end: number;
}

/**
 * Where a span of `before` stands in `after`, told by what the two texts share at their beginning and end. Null where
 * the words themselves were touched.
 */
export function carrySpan({ start, end }: Span, before: string, after: string): Span | null {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (end <= head) return { start, end };
  const shift = after.length - before.length;
  return start >= before.length - tail ? { start: start + shift, end: end + shift } : null;
}

/** What can still be said of `after` when it was found in `before`; findings about something absent stay. */
export function carryFindings<T extends Span & { fix?: Span }>(
  findings: readonly T[],
  before: string,
  after: string,
): T[] {
  if (before === after) return [...findings];
  return findings.flatMap((finding) => {
    const span = finding.start === finding.end ? finding : carrySpan(finding, before, after);
    const fix = finding.fix && carrySpan(finding.fix, before, after);
    if (!span || (finding.fix && !fix)) return [];
    return [{ ...finding, start: span.start, end: span.end, ...(fix ? { fix: { ...finding.fix, ...fix } } : {}) }];
  });
}
