import type { JSX } from 'preact';
import type { Band as BandName } from '../../core/triage/hint';
import { t } from '../i18n';
import type { IconName } from '../iconShapes';
import { Icon } from '../icons';

/** Bands that are shown, and `done` for a complaint that waits for nothing. */
export type ShownBand = Exclude<BandName, 'none'> | 'done';

/** The icon of each band; its silhouette tells it apart without colour. */
export const BAND_ICONS: Readonly<Record<ShownBand, IconName>> = {
  urgent: 'urgent',
  act: 'act',
  watch: 'watch',
  done: 'ready',
};

/** How much a post asks of us: icon and word. */
export function Band({ band }: { band: ShownBand }): JSX.Element {
  return (
    <span class="band" data-band={band}>
      <Icon name={BAND_ICONS[band]} small />
      {t(`common_band_${band}`)}
    </span>
  );
}
