import type { JSX } from 'preact';
import type { CaseView } from '../messages';
import { Band } from '../ui/components/Band';
import { Clock } from '../ui/components/Clock';
import { MarkedText } from '../ui/components/MarkedText';
import { t, tn } from '../ui/i18n';
import { postAddress, shortName } from '../ui/people';
import { shownBand } from '../ui/shownBand';

interface ActiveCaseProps {
  view: CaseView;
  now: number;
  /** Puts the complaint back, where it was picked here. */
  back?: (() => void) | undefined;
}

/** The complaint the manager works on, with the words that counted. */
export function ActiveCase({ view, now, back }: ActiveCaseProps): JSX.Element {
  const { post } = view.case;
  const band = shownBand(view);
  return (
    <section class="active" aria-label={t('popup_active')} data-band={band ?? ''}>
      <div class="top s">
        {band ? <Band band={band} /> : <span class="faint">{t('common_band_none')}</span>}
        {view.clock ? <Clock clock={view.clock} now={now} sentence /> : null}
      </div>
      <blockquote>
        <b>{post.author.name || `@${post.author.handle}`}</b> <span class="faint">@{post.author.handle}</span>
        <br />
        <MarkedText text={post.text} reasons={view.hint.reasons} risks={view.hint.risks} />
      </blockquote>
      <div class="foot xs faint">
        <span>{standing(view)}</span>
        <span class="grow" />
        {back ? (
          <button type="button" class="link soft" onClick={back}>
            {t('common_back')}
          </button>
        ) : null}
        <a class="link" href={postAddress(post)} target="_blank" rel="noopener noreferrer">
          {t('popup_show_on_x')}
        </a>
      </div>
    </section>
  );
}

/** That the customer came back and somebody has to decide, or whether they wrote before. */
function standing({ case: { proposal, post }, earlier }: CaseView): string {
  if (proposal) return t(`board_came_back_${proposal.mood}`);
  const name = shortName(post.author);
  return earlier > 0 ? tn('popup_earlier', earlier, name) : t('popup_first_complaint', name);
}
