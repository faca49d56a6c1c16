import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Brand } from '../core/brand';
import { ask } from '../messages';
import { duration, percent } from '../ui/format';
import { t, tn } from '../ui/i18n';
import { useAsked } from '../ui/page/useAsked';
import { useChanged } from '../ui/page/useChanged';

const DAY = 86_400_000;
const DAYS = 7;
const AT_MOST_EVERY = 5000;

/** How quick first replies were in the last days: median and share within target, on what they rest, what is counted. */
export function FirstReplies({ brand, now }: { brand: Brand; now: number }): JSX.Element | null {
  const today = Math.floor(now / DAY);
  const { value, reload } = useAsked(() => ask('firstReplies', { from: (today - DAYS) * DAY }), String(today));
  const waits = useRef(false);
  useChanged('cases', () => {
    if (waits.current) return;
    waits.current = true;
    setTimeout(() => {
      waits.current = false;
      void reload();
    }, AT_MOST_EVERY);
  });
  if (!value || value.answered + value.waiting === 0) return null;
  const { answered, waiting, median, inTarget } = value;
  return (
    <section class="first-replies" aria-label={t('board_frt')}>
      <h2>{t('board_frt')}</h2>
      {median === undefined || inTarget === undefined ? (
        <p>{t('board_frt_none')}</p>
      ) : (
        <>
          <p>
            <b class="num">{duration(median)}</b> {t('board_frt_median')}
          </p>
          <p>
            <b class="num">{percent(inTarget)}</b> {t('board_frt_target', duration(brand.targetMinutes * 60_000))}
          </p>
          <p class="faint">{tn('board_frt_of', answered, DAYS)}</p>
        </>
      )}
      <details>
        <summary>{t('board_frt_what')}</summary>
        <p>
          {t(brand.hours.week.length > 0 ? 'board_frt_hours' : 'board_frt_always')} {tn('board_frt_waiting', waiting)}
        </p>
      </details>
    </section>
  );
}
