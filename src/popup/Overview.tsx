import type { JSX } from 'preact';
import type { TemplateOffer } from '../core/templates/template';
import type { Protocol } from '../messages';
import { ActiveCase } from './ActiveCase';
import { Counts } from './Counts';
import { Head } from './Head';
import { Notices } from './Notices';
import { Templates } from './Templates';
import type { Delivery } from './use-delivery';

interface OverviewProps {
  overview: Protocol['overview']['reply'];
  now: number;
  delivery: Delivery;
  /** Opens the form for a reply with blanks. */
  fill: (offer: TemplateOffer) => void;
}

/** The popup at rest: where things stand, then what can be answered. */
export function Overview({ overview, now, delivery, fill }: OverviewProps): JSX.Element {
  const { settings, counts, active } = overview;
  return (
    <>
      <Head brand={settings.brand} />
      <Counts counts={counts} />
      <Notices settings={settings} page={overview.page} />
      {active ? <ActiveCase view={active} now={now} /> : null}
      <Templates active={active} changed={overview.page === 'changed'} now={now} delivery={delivery} fill={fill} />
    </>
  );
}
