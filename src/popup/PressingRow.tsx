import type { JSX } from 'preact';
import type { CaseView } from '../messages';
import { BAND_ICONS } from '../ui/components/Band';
import { Clock } from '../ui/components/Clock';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { shownBand } from '../ui/shownBand';

interface PressingRowProps {
  view: CaseView;
  now: number;
  pick: () => void;
}

/** A complaint that waits; picking it brings the replies that fit it. */
export function PressingRow({ view, now, pick }: PressingRowProps): JSX.Element {
  const band = shownBand(view) ?? 'watch';
  const { post } = view.case;
  return (
    <li>
      <button type="button" data-band={band} onClick={pick}>
        <Icon name={BAND_ICONS[band]} label={t(`common_band_${band}`)} small />
        <b class="cut">{post.author.name || `@${post.author.handle}`}</b>
        {view.clock ? <Clock clock={view.clock} now={now} /> : <span />}
        <span class="text cut" lang={post.lang}>
          {post.text}
        </span>
      </button>
    </li>
  );
}
