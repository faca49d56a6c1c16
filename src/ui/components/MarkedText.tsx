import type { JSX } from 'preact';
import type { Hint, Reason } from '../../core/triage/hint';
import { markedParts } from '../markedParts';

interface MarkedTextProps {
  text: string;
  reasons: readonly Reason[];
  risks: Hint['risks'];
}

/** A post's text with the words that counted marked: a thicker underline where they name a risk. */
export function MarkedText({ text, reasons, risks }: MarkedTextProps): JSX.Element {
  return (
    <>
      {markedParts(text, reasons).map((part) =>
        part.kind ? (
          <mark key={part.start} class={isRisk(part.kind, risks) ? 'why-mark risk' : 'why-mark'}>
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </>
  );
}

function isRisk(kind: string, risks: Hint['risks']): boolean {
  return risks.some((risk) => risk === kind);
}
