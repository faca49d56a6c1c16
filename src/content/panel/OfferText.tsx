import type { JSX } from 'preact';
import type { TemplateOffer } from '../../core/templates/template';

/** The text of a template on one line, with its open blanks shown by what they mean. */
export function OfferText({ offer }: { offer: TemplateOffer }): JSX.Element {
  const parts: (string | JSX.Element)[] = [];
  let at = 0;
  for (const { start, end, label } of [...offer.blanks].sort((one, other) => one.start - other.start)) {
    parts.push(
      offer.text.slice(at, start),
      <span key={start} class="blank">
        {label}
      </span>,
    );
    at = end;
  }
  return (
    <span class="text cut">
      {parts}
      {offer.text.slice(at)}
    </span>
  );
}
