import type { TemplateOffer } from '../../core/templates/template';

/** What the manager wrote into the blanks, by the blank's name. */
export type Values = Readonly<Record<string, string>>;

/** A stretch of an offered reply; a blank has its name, and `filled` once it says something. */
export interface Piece {
  start: number;
  text: string;
  blank?: string;
  filled?: boolean;
}

/** The offered reply cut at its blanks, with `values` put in. A blank left open shows its label. */
export function pieces(offer: TemplateOffer, values: Values): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const { name, label, start, end } of [...offer.blanks].sort((one, other) => one.start - other.start)) {
    if (start > at) cut.push({ start: at, text: offer.text.slice(at, start) });
    const value = values[name]?.trim() ?? '';
    cut.push({ start, text: value || label, blank: name, filled: value !== '' });
    at = end;
  }
  if (at < offer.text.length) cut.push({ start: at, text: offer.text.slice(at) });
  return cut;
}

/** The reply as it would be inserted. A blank left open stays as `{name}`, which the tone check points at. */
export function replyText(offer: TemplateOffer, values: Values): string {
  return pieces(offer, values)
    .map((piece) => (piece.blank !== undefined && !piece.filled ? `{${piece.blank}}` : piece.text))
    .join('');
}

/** Each blank once, in the order of the text, though it may stand there twice. */
export function blanksOf(offer: TemplateOffer): TemplateOffer['blanks'] {
  return offer.blanks.filter((blank, index, all) => all.findIndex(({ name }) => name === blank.name) === index);
}

/** How many blanks are still open. */
export function openBlanks(offer: TemplateOffer, values: Values): number {
  return blanksOf(offer).filter(({ name }) => !values[name]?.trim()).length;
}
