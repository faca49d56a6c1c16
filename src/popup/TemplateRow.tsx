import type { JSX } from 'preact';
import type { TemplateOffer } from '../core/templates/template';
import { Button } from '../ui/components/Button';
import { Verdict } from '../ui/components/Verdict';
import { t, tn } from '../ui/i18n';
import { blanksOf } from './offerText';
import { ReplyPreview } from './ReplyPreview';

interface TemplateRowProps {
  offer: TemplateOffer;
  chosen: boolean;
  choose: () => void;
  insert: () => unknown;
  copy: () => unknown;
}

/** One reply: title and verdict for this complaint, then its text, or what keeps it from being ready. */
export function TemplateRow({ offer, chosen, choose, insert, copy }: TemplateRowProps): JSX.Element {
  const blanks = blanksOf(offer).length;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    insert();
  };
  return (
    <li class="template" aria-current={chosen ? 'true' : undefined} data-template={offer.template.id}>
      <button type="button" class="title cut" onClick={choose} onFocus={choose} onKeyDown={onKeyDown}>
        {offer.template.title}
      </button>
      <Verdict verdict={offer.verdict} />
      <span class="text" lang={chosen || !offer.why ? offer.template.lang : undefined}>
        {chosen || !offer.why ? <ReplyPreview offer={offer} values={{}} /> : offer.why}
      </span>
      {chosen ? (
        <span class="acts">
          <Button look="primary" small icon="insert" onClick={insert}>
            {t('popup_insert')}
          </Button>
          <Button small icon="copy" onClick={copy}>
            {t('popup_copy')}
          </Button>
          <span class="grow" />
          {blanks > 0 ? <span class="faint xs">{tn('popup_blanks', blanks)}</span> : null}
        </span>
      ) : null}
    </li>
  );
}
