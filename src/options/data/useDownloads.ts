import { useState } from 'preact/hooks';
import type { Settings } from '../../settings';
import { t, tn } from '../../ui/i18n';
import type { ToastWords } from '../../ui/page/useToast';
import { refusalWords } from '../../ui/refusalWords';
import { datedName, saveFile } from '../../ui/saveFile';
import { makeBackup } from './makeBackup';
import { makeCsv } from './makeCsv';

/** Files that take a while to make. */
export interface Downloads {
  /** While the backup is made: how many events are in it. */
  written?: number;
  backUp: () => Promise<void>;
  csv: () => Promise<void>;
}

/** @param show says what was saved, or why it could not be. */
export function useDownloads(settings: Settings, show: (toast: ToastWords) => void): Downloads {
  const [written, setWritten] = useState<number>();
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      show({ words: t('data_not_saved', refusalWords(error)) });
    }
    setWritten(undefined);
  };
  return {
    ...(written === undefined ? {} : { written }),
    backUp: () =>
      attempt(async () => {
        let events = 0;
        setWritten(0);
        const now = Date.now();
        const file = await makeBackup(settings, now, (soFar) => {
          events = soFar;
          setWritten(soFar);
        });
        saveFile(datedName('backup', now, 'json'), file);
        show({ words: tn('data_backed_up', events) });
      }),
    csv: () =>
      attempt(async () => {
        saveFile(datedName('complaints', Date.now(), 'csv'), await makeCsv());
        show({ words: t('data_csv_saved') });
      }),
  };
}
