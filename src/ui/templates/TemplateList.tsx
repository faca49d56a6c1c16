import type { JSX, RefObject } from 'preact';
import type { TemplateOffer } from '../../core/templates/template';
import { Button } from '../components/Button';
import { t } from '../i18n';
import { type RowActs, TemplateRow } from './TemplateRow';

interface TemplateListProps {
  offers: readonly TemplateOffer[];
  /** Index of the chosen one. */
  at: number;
  query: string;
  list: RefObject<HTMLUListElement | null>;
  isFavourite: (offer: TemplateOffer) => boolean;
  actsOf: (offer: TemplateOffer, index: number) => RowActs;
  /** Asks for more; absent at the end. */
  more?: (() => void) | undefined;
}

const NEAR_END = 120;

function isAtEnd({ currentTarget }: { currentTarget: HTMLElement }): boolean {
  const { scrollTop, clientHeight, scrollHeight } = currentTarget;
  return scrollTop + clientHeight > scrollHeight - NEAR_END;
}

/** The replies that fit, best first; the chosen one shows its text and what can be done with it. */
export function TemplateList(props: TemplateListProps): JSX.Element {
  const { offers, at, query, list, isFavourite, actsOf, more } = props;
  if (offers.length === 0) {
    return <p class="nothing soft s">{t(query ? 'popup_no_match' : 'popup_no_templates')}</p>;
  }
  return (
    <ul
      class="template-list"
      ref={list}
      aria-label={t('popup_templates')}
      onScroll={(event) => isAtEnd(event) && more?.()}
    >
      {offers.map((offer, index) => (
        <TemplateRow
          key={offer.template.id}
          offer={offer}
          chosen={index === at}
          favourite={isFavourite(offer)}
          acts={actsOf(offer, index)}
        />
      ))}
      {more ? (
        <li class="more">
          <Button look="quiet" small icon="down" onClick={more}>
            {t('template_more')}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}
