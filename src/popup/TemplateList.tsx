import type { JSX, RefObject } from 'preact';
import type { TemplateOffer } from '../core/templates/template';
import { t } from '../ui/i18n';
import { TemplateRow } from './TemplateRow';

interface TemplateListProps {
  offers: readonly TemplateOffer[];
  /** Index of the chosen one. */
  at: number;
  query: string;
  list: RefObject<HTMLUListElement | null>;
  choose: (index: number) => void;
  insert: (offer: TemplateOffer) => unknown;
  copy: (offer: TemplateOffer) => unknown;
}

/** The replies that fit, best first; the chosen one shows its text and what can be done with it. */
export function TemplateList({ offers, at, query, list, choose, insert, copy }: TemplateListProps): JSX.Element {
  if (offers.length === 0) {
    return <p class="nothing soft s">{t(query ? 'popup_no_match' : 'popup_no_templates')}</p>;
  }
  return (
    <ul class="list" ref={list} aria-label={t('popup_templates')}>
      {offers.map((offer, index) => (
        <TemplateRow
          key={offer.template.id}
          offer={offer}
          chosen={index === at}
          choose={() => choose(index)}
          insert={() => insert(offer)}
          copy={() => copy(offer)}
        />
      ))}
    </ul>
  );
}
