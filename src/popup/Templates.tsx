import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { TemplateOffer } from '../core/templates/template';
import { ask, type CaseView } from '../messages';
import { Failure } from '../ui/components/Failure';
import { Loading } from '../ui/components/Loading';
import { SearchField } from '../ui/components/SearchField';
import { t } from '../ui/i18n';
import { useAsked } from '../ui/page/useAsked';
import { KeysLine } from './KeysLine';
import { NoneHere } from './NoneHere';
import { TemplateList } from './TemplateList';
import type { Delivery } from './useDelivery';
import { useListKeys } from './useListKeys';

const SHOWN = 20;

interface TemplatesProps {
  active: CaseView | null;
  /** X's page cannot be read, so that "no complaint here" would be untrue. */
  changed: boolean;
  now: number;
  delivery: Delivery;
  fill: (offer: TemplateOffer) => void;
  pick: (view: CaseView) => void;
}

/** Search and ranked replies. Without a complaint in view, what is most pressing stands there until one searches. */
export function Templates({ active, changed, now, delivery, fill, pick }: TemplatesProps): JSX.Element {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const postId = active?.case.id;
  const { value, error, reload } = useAsked(
    () => ask('suggestTemplates', { query, limit: SHOWN, ...(postId === undefined ? {} : { postId }) }),
    `${postId ?? ''} ${query}`,
  );
  const offers = value ?? [];
  const at = Math.min(chosen, Math.max(0, offers.length - 1));
  const offer = offers[at];

  const insert = (one = offer) => one && (one.blanks.length > 0 ? fill(one) : void delivery.insert(one.text));
  const copy = (one = offer) => one && (one.blanks.length > 0 ? fill(one) : void delivery.copy(one.text));
  const onKeyDown = useListKeys({ search, list, at, count: offers.length, choose: setChosen, insert, copy });

  const resting = !active && query === '';
  return (
    <>
      <div class="find">
        <SearchField
          label={t('popup_search')}
          value={query}
          input={search}
          onKeyDown={onKeyDown}
          change={(words) => {
            setQuery(words);
            setChosen(0);
          }}
        />
      </div>
      {resting ? <NoneHere changed={changed} now={now} pick={pick} /> : null}
      {!resting && !value ? error ? <Failure error={error} retry={reload} /> : <Loading /> : null}
      {!resting && value ? <TemplateList {...{ offers, at, list, insert, copy, query }} choose={setChosen} /> : null}
      <KeysLine resting={resting} />
    </>
  );
}
