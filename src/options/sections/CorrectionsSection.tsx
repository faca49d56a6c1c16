import type { JSX } from 'preact';
import type { Correction } from '../../core/triage/lessons';
import { Button } from '../../ui/components/Button';
import { exact, when } from '../../ui/format';
import { t } from '../../ui/i18n';
import type { ToastWords } from '../../ui/page/useToast';
import { saveJson } from '../../ui/saveFile';
import { useNow } from '../../ui/useNow';
import { useCorrections } from '../useCorrections';
import { useFew } from '../useFew';

const FEW = 8;
const LONGEST = 160;

/** What the manager corrected and hints learnt from: looked at, forgotten one by one or all, taken along. */
export function CorrectionsSection({ show }: { show: (toast: ToastWords) => void }): JSX.Element {
  const { corrections = [], forget } = useCorrections(show);
  const { shown, toggle } = useFew(corrections, FEW);
  const now = useNow();
  return (
    <section id="corrections">
      <h2>{t('options_section_corrections')}</h2>
      <p>{t('options_corrections_lead')}</p>
      <div class="card">
        {corrections.length === 0 ? <p class="none soft s">{t('options_corrections_none')}</p> : null}
        {shown.map((correction) => (
          <Corrected key={correction.id} correction={correction} now={now} forget={() => forget([correction.id])} />
        ))}
        {toggle}
      </div>
      {corrections.length > 0 ? (
        <div class="after">
          <Button icon="download" onClick={() => saveJson('sangfroid-corrections.json', { version: 1, corrections })}>
            {t('options_corrections_export')}
          </Button>
          <Button look="quiet" onClick={() => void forget(corrections.map(({ id }) => id))}>
            {t('options_corrections_reset')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Corrected(props: { correction: Correction; now: number; forget: () => Promise<void> }): JSX.Element {
  const { text, judged, meant, at } = props.correction;
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
  return (
    <div class="setting">
      <div>
        <p class="said" dir="auto">
          {short}
        </p>
        <p class="soft s">
          {t('options_correction_change', t(`common_band_${judged}`), t(`common_band_${meant}`))} ·{' '}
          <time dateTime={new Date(at).toISOString()} title={exact(at)}>
            {when(at, props.now)}
          </time>
        </p>
      </div>
      <Button small onClick={() => void props.forget()}>
        {t('options_correction_forget')}
      </Button>
    </div>
  );
}
