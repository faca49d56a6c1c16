import type { JSX } from 'preact';
import { Band } from '../ui/components/Band';
import { Clock } from '../ui/components/Clock';
import { t } from '../ui/i18n';
import { useNow } from '../ui/useNow';

const MINUTE = 60_000;
const WAITED = 34 * MINUTE;

/** What will be seen on X: an invented post with its hint. A picture, hence hidden from screen readers but for its caption. */
export function Sample({ account }: { account: string }): JSX.Element {
  const now = useNow();
  const since = now - WAITED;
  const clock = { since, amberAt: since + 30 * MINUTE, redAt: since + 60 * MINUTE, overAt: since + 120 * MINUTE };
  return (
    <figure class="side">
      <div class="sample" aria-hidden="true">
        <div class="face" />
        <div>
          <div>
            <b>{t('options_sample_name')}</b> <span class="faint">@camille_frd</span>
          </div>
          <p>{t('options_sample_text', `@${account}`)}</p>
          <div class="hint-like s">
            <Band band="act" />
            <span class="cut">· {t('options_sample_reason')}</span>
            <span class="grow" />
            <Clock clock={clock} now={now} sentence calm />
          </div>
        </div>
      </div>
      <figcaption>{t('options_sample_caption')}</figcaption>
    </figure>
  );
}
