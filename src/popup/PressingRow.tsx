import type { JSX } from 'preact';
import type { CaseView } from '../messages';
import { BAND_ICONS } from '../ui/components/Band';
import { Clock } from '../ui/components/Clock';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { postAddress } from '../ui/people';
import { shownBand } from '../ui/shown-band';

/** A complaint that waits, as a door to it on X. */
export function PressingRow({ view, now }: { view: CaseView; now: number }): JSX.Element {
  const band = shownBand(view) ?? 'watch';
  const { post } = view.case;
  return (
    <li>
      <a href={postAddress(post)} target="_blank" rel="noopener noreferrer" data-band={band}>
        <Icon name={BAND_ICONS[band]} label={t(`common_band_${band}`)} small />
        <b class="cut">{post.author.name || `@${post.author.handle}`}</b>
        {view.clock ? <Clock clock={view.clock} now={now} /> : <span />}
        <span class="text cut" lang={post.lang}>
          {post.text}
        </span>
      </a>
    </li>
  );
}
