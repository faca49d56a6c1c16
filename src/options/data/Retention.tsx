import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../../messages';
import { Button } from '../../ui/components/Button';
import { t, tn } from '../../ui/i18n';
import type { ToastWords } from '../../ui/page/useToast';
import { refusalWords } from '../../ui/refusalWords';
import { SelectField } from '../fields/SelectField';
import type { Saving } from '../useSaving';

const CHOICES = [0, 90, 180, 365, 540, 1095];

/** For how long words and names of settled complaints are kept, and what that takes out now. */
export function Retention(props: Saving & { show: (toast: ToastWords) => void }): JSX.Element {
  const { settings, save, show } = props;
  const [due, setDue] = useState<number>();
  const days = settings.retentionDays;
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      show({ words: refusalWords(error) });
    }
  };
  const look = () => attempt(async () => setDue((await ask('runRetention', { dryRun: true })).cases));
  const run = () =>
    attempt(async () => {
      const { cases } = await ask('runRetention', {});
      setDue(undefined);
      show({ words: tn('data_retention_done', cases) });
    });
  const choices = CHOICES.includes(days) ? CHOICES : [...CHOICES, days].sort((a, b) => a - b);
  return (
    <div class="setting">
      <SelectField
        label={t('data_retention')}
        help={t('data_retention_help')}
        value={String(days)}
        choices={choices.map((one) => [String(one), one === 0 ? t('data_retention_ever') : periodWords(one)] as const)}
        change={(chosen) => {
          setDue(undefined);
          void save({ retentionDays: Number(chosen) });
        }}
      />
      {days === 0 ? null : due === undefined ? (
        <Button onClick={() => void look()}>{t('data_retention_look')}</Button>
      ) : (
        <Button disabled={due === 0} onClick={() => void run()}>
          {tn('data_retention_run', due)}
        </Button>
      )}
    </div>
  );
}

function periodWords(days: number): string {
  return days % 30 === 0 && days < 360 ? tn('data_months', days / 30) : tn('data_months', Math.round(days / 30.4));
}
