import type { Reason } from '../core/triage/hint';

/** A stretch of a text; `kind` names the reason that marks it. */
export interface MarkedPart {
  start: number;
  text: string;
  kind?: string;
}

/**
 * Cuts `text` where reasons mark it, leaving nothing out. Overlapping spans go to the heavier reason, which stands
 * first; spans that do not fit the text (it was cut or changed since) are passed over.
 */
export function markedParts(text: string, reasons: readonly Reason[]): MarkedPart[] {
  const spans: { start: number; end: number; kind: string }[] = [];
  for (const { start, end, kind } of reasons) {
    if (start === undefined || end === undefined || start >= end || start < 0 || end > text.length) continue;
    if (spans.some((span) => start < span.end && span.start < end)) continue;
    spans.push({ start, end, kind });
  }
  spans.sort((one, other) => one.start - other.start);
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const span of spans) {
    if (span.start > at) parts.push({ start: at, text: text.slice(at, span.start) });
    parts.push({ start: span.start, text: text.slice(span.start, span.end), kind: span.kind });
    at = span.end;
  }
  if (at < text.length) parts.push({ start: at, text: text.slice(at) });
  return parts;
}
