import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../../ui/components/Button';
import { count } from '../../ui/format';
import { t } from '../../ui/i18n';
import type { ToastWords } from '../../ui/page/useToast';
import { ErasePerson } from '../data/ErasePerson';
import { RebuildLists } from '../data/RebuildLists';
import { RestoreView } from '../data/RestoreView';
import { Retention } from '../data/Retention';
import { StorageStatus } from '../data/StorageStatus';
import { useDownloads } from '../data/useDownloads';
import { useRestore } from '../data/useRestore';
import type { Saving } from '../useSaving';
import { Setting } from './Setting';

/** What is kept: taken along as a file, brought back from one, and erased. */
export function DataSection(props: Saving & { show: (toast: ToastWords) => void }): JSX.Element {
  const { settings, save, show } = props;
  const downloads = useDownloads(settings, show);
  const restoring = useRestore(props);
  const file = useRef<HTMLInputElement>(null);
  const busy = downloads.written !== undefined || restoring.progress !== undefined;
  return (
    <section id="data">
      <h2>{t('data_section')}</h2>
      <p>{t('data_lead')}</p>
      <div class="card">
        <Setting
          name={t('data_backup')}
          help={downloads.written ? t('data_backing_up', count(downloads.written)) : t('data_backup_help')}
        >
          <div class="after">
            <Button icon="download" disabled={busy} onClick={() => void downloads.backUp()}>
              {t('data_back_up')}
            </Button>
            <Button icon="upload" disabled={busy} onClick={() => file.current?.click()}>
              {t('data_restore')}
            </Button>
          </div>
        </Setting>
        <Setting name={t('data_csv')} help={t('data_csv_help')}>
          <Button icon="download" disabled={busy} onClick={() => void downloads.csv()}>
            {t('data_csv_save')}
          </Button>
        </Setting>
        <Retention settings={settings} save={save} show={show} />
        <ErasePerson show={show} />
      </div>
      <div class="card">
        <StorageStatus />
        <RebuildLists />
      </div>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json"
        aria-label={t('data_restore')}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) void restoring.take(chosen);
          currentTarget.value = '';
        }}
      />
      <RestoreView
        restoring={restoring}
        takeSettings={async (found) => {
          await save({ ...found, introduced: true }, t('data_settings_taken'));
          restoring.close();
        }}
      />
    </section>
  );
}
