import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { TemplateOffer } from '../../core/templates/template';
import { Failure } from '../components/Failure';
import { Loading } from '../components/Loading';
import { SearchField } from '../components/SearchField';
import { t } from '../i18n';
import { TemplateList } from './TemplateList';
import type { Delivery } from './useDelivery';
import { useFavourites } from './useFavourites';
import { useListKeys } from './useListKeys';
import { type Offers, useOffers } from './useOffers';

interface TemplateFinderProps {
  /** The complaint to answer. */
  postId?: string | undefined;
  delivery: Delivery;
  /** Opens the form for a reply with blanks. */
  fill: (offer: TemplateOffer) => void;
  /** What stands in the place of the list until one searches. */
  resting?: JSX.Element | undefined;
  /** Whether the keys of the list act on the whole page. */
  everywhere?: boolean;
  /** What stands below; it is told whether there is a list. */
  foot?: (isListed: boolean) => JSX.Element;
}

/** Search and ranked replies for a complaint, with what can be done with each. */
export function TemplateFinder(props: TemplateFinderProps): JSX.Element {
  const { postId, delivery, fill, everywhere = false } = props;
  const [chosen, setChosen] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const favourites = useFavourites();
  const found = useOffers(postId, props.resting !== undefined);
  const { query, offers = [] } = found;
  const resting = query === '' ? props.resting : undefined;
  const at = Math.min(chosen, Math.max(0, offers.length - 1));

  const actsOf = (offer: TemplateOffer, index: number) => ({
    choose: () => setChosen(index),
    insert: (all: boolean) => (offer.blanks.length > 0 ? fill(offer) : void delivery.insert(offer.text, all)),
    copy: () => (offer.blanks.length > 0 ? fill(offer) : void delivery.copy(offer.text)),
    mark: () => favourites.turn(offer),
  });
  const acts = offers[at] && actsOf(offers[at], at);
  const keys = useListKeys({
    ...{ search, list, at, everywhere, acts, count: offers.length },
    choose: (index: number) => {
      setChosen(index);
      if (index >= offers.length - 1) found.more?.();
    },
  });
  const find = (words: string) => {
    found.search(words);
    setChosen(0);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the field and the list inside
    <div class="finder" onKeyDown={keys.inside}>
      <div class="find">
        <SearchField label={t('popup_search')} value={query} input={search} onKeyDown={keys.field} change={find} />
      </div>
      {resting ?? <Found found={found} list={{ at, list, actsOf, isFavourite: favourites.has }} />}
      {props.foot?.(!resting)}
    </div>
  );
}

type ListParts = Pick<Parameters<typeof TemplateList>[0], 'at' | 'list' | 'actsOf' | 'isFavourite'>;

function Found({ found, list }: { found: Offers; list: ListParts }): JSX.Element {
  const { offers, query, error, reload, more } = found;
  if (offers) return <TemplateList {...list} {...{ offers, query, more }} />;
  return error ? <Failure error={error} retry={reload} /> : <Loading />;
}
