import type { JSX } from 'preact';
import type { TemplateOffer } from '../core/templates/template';
import type { CaseView, Protocol } from '../messages';
import type { Delivery } from '../ui/templates/useDelivery';
import { ActiveCase } from './ActiveCase';
import { Counts } from './Counts';
import { Head } from './Head';
import { LevelNotice } from './LevelNotice';
import { Notices } from './Notices';
import { Templates } from './Templates';

interface OverviewProps {
  overview: Protocol['overview']['reply'];
  now: number;
  delivery: Delivery;
  /** The waiting complaint picked in the popup, where none is in view. */
  picked: CaseView | null;
  pick: (view: CaseView | null) => void;
  /** Opens the form for a reply with blanks. */
  fill: (offer: TemplateOffer) => void;
}

/**
 * The popup at rest: where things stand, then what can be answered. On a tab without a complaint one of those that wait
 * can be picked, so that its replies are at hand anywhere.
 */
export function Overview({ overview, now, delivery, fill, picked, pick }: OverviewProps): JSX.Element {
  const { settings, counts } = overview;
  const active = overview.active ?? picked;
  return (
    <>
      <Head brand={settings.brand} />
      <Counts counts={counts} />
      <LevelNotice watch={overview.watch} />
      <Notices settings={settings} page={overview.page} />
      <main>
        {active ? <ActiveCase view={active} now={now} back={overview.active ? undefined : () => pick(null)} /> : null}
        <Templates
          key={active?.case.id ?? ''}
          active={active}
          changed={overview.page === 'changed'}
          now={now}
          delivery={delivery}
          fill={fill}
          pick={pick}
        />
      </main>
    </>
  );
}
