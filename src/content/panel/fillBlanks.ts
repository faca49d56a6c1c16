import type { TemplateOffer } from '../../core/templates/template';

/** The text as it would be inserted, and its first blank that is still open. */
export interface FilledText {
  text: string;
  open: { start: number; end: number } | null;
}

/** Puts `values` (by blank name) into an offer; a blank without a value stays as it is written in the template. */
export function fillBlanks({ text, blanks }: TemplateOffer, values: Readonly<Record<string, string>>): FilledText {
  let filled = '';
  let at = 0;
  let open: FilledText['open'] = null;
  for (const { name, start, end } of [...blanks].sort((one, other) => one.start - other.start)) {
    const value = values[name]?.trim();
    filled += text.slice(at, start);
    if (!value) open ??= { start: filled.length, end: filled.length + end - start };
    filled += value || text.slice(start, end);
    at = end;
  }
  return { text: filled + text.slice(at), open };
}
