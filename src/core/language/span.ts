/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Whether `inner` lies wholly within one of `spans`. */
export function isWithin(spans: readonly Span[], inner: Span): boolean {
  return spans.some((span) => span.start <= inner.start && inner.end <= span.end);
}

/** Whether two stretches share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
