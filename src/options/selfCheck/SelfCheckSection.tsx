import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SelfCheckProtocol } from '../../core/selfCheck';
import { ask } from '../../messages';
import type { Settings } from '../../settings';
import { Button } from '../../ui/components/Button';
import { Failure } from '../../ui/components/Failure';
import { t } from '../../ui/i18n';
import type { ToastWords } from '../../ui/page/useToast';
import { Setting } from '../sections/Setting';
import { diagnosticText } from './diagnosticText';
import { PageCheck } from './PageCheck';

type Checked = SelfCheckProtocol['selfCheck']['reply'];

interface SelfCheckProps {
  settings: Settings;
  show: (toast: ToastWords) => void;
}

/** What is read on the open tab of X, and a text about it that can be sent to whoever helps. */
export function SelfCheckSection({ settings, show }: SelfCheckProps): JSX.Element {
  const [checked, setChecked] = useState<Checked>();
  const [error, setError] = useState<unknown>();
  const check = async () => {
    try {
      setChecked(await ask('selfCheck', {}));
      setError(undefined);
    } catch (failed) {
      setError(failed);
    }
  };
  const text = checked && diagnosticText(checked, settings);
  return (
    <section id="self-check">
      <h2>{t('selfcheck_section')}</h2>
      <p>{t('selfcheck_lead')}</p>
      <div class="card">
        <Setting name={t('selfcheck_name')} help={t('selfcheck_help')}>
          <Button icon="search" onClick={() => void check()}>
            {t('selfcheck_check')}
          </Button>
        </Setting>
        {error ? <Failure error={error} retry={check} /> : null}
        {checked ? <PageCheck page={checked.page} /> : null}
      </div>
      {text ? (
        <details class="card diagnostics">
          <summary>{t('selfcheck_text')}</summary>
          <pre class="diagnostic s">{text}</pre>
          <Button icon="copy" onClick={() => void copy(text, show)}>
            {t('selfcheck_copy')}
          </Button>
        </details>
      ) : null}
    </section>
  );
}

async function copy(text: string, show: SelfCheckProps['show']): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    show({ words: t('selfcheck_copied') });
  } catch {
    show({ words: t('selfcheck_not_copied') });
  }
}
