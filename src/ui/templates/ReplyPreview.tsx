import type { JSX } from 'preact';
import type { TemplateOffer } from '../../core/templates/template';
import { pieces, type Values } from './offerText';

/** The reply as it would read: filled blanks underlined, open ones by their label. */
export function ReplyPreview({ offer, values }: { offer: TemplateOffer; values: Values }): JSX.Element {
  return (
    <>
      {pieces(offer, values).map((piece) =>
        piece.blank === undefined ? (
          piece.text
        ) : (
          <span key={piece.start} class={piece.filled ? 'filled' : 'blank'}>
            {piece.text}
          </span>
        ),
      )}
    </>
  );
}
