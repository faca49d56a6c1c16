import type { JSX } from 'preact';
import type { TemplateOffer } from '../core/templates/template';
import type { CaseView } from '../messages';
import { TemplateFinder } from '../ui/templates/TemplateFinder';
import type { Delivery } from '../ui/templates/useDelivery';
import { KeysLine } from './KeysLine';
import { NoneHere } from './NoneHere';

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
  return (
    <TemplateFinder
      postId={active?.case.id}
      delivery={delivery}
      fill={fill}
      resting={active ? undefined : <NoneHere changed={changed} now={now} pick={pick} />}
      everywhere
      foot={(isListed) => <KeysLine resting={!isListed} />}
    />
  );
}
