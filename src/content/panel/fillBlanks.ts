import type { TemplateOffer } from '../../core/templates/template';

/** The text as it would be inserted. A blank without a value in `values` (by its name) stays as `{name}`. */
export function fillBlanks({ text, blanks }: TemplateOffer, values: Readonly<Record<string, string>>): string {
  let filled = '';
  let at = 0;
  for (const { name, start, end } of [...blanks].sort((one, other) => one.start - other.start)) {
    filled += text.slice(at, start) + (values[name]?.trim() || text.slice(start, end));
    at = end;
  }
  return filled + text.slice(at);
}
