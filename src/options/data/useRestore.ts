import { useState } from 'preact/hooks';
import type { ImportReport } from '../../core/templates/protocol';
import { ask } from '../../messages';
import type { Settings } from '../../settings';
import { t } from '../../ui/i18n';
import { refusalWords } from '../../ui/refusalWords';
import type { Saving } from '../useSaving';
import { type BackupRefusal, readBackup } from './readBackup';
import { type Restored, restoreEvents } from './restoreEvents';

/** So many entries of the journal are taken in at once. */
const ENTRIES = 1000;

/** What came of a restore. */
export type RestoreReport =
  | { refusal: BackupRefusal }
  | { broken: string }
  | (Restored & { templates?: ImportReport; settings?: Settings });

/** A restore under way or done. */
export interface Restoring {
  /** How many events of how many were looked at; absent while nothing is under way. */
  progress?: { done: number; of: number };
  report?: RestoreReport;
  take: (file: File) => Promise<void>;
  close: () => void;
}

/**
 * Restores backups. Settings are taken over at once where no brand was set up here; else the report holds them, for the
 * manager to decide.
 */
export function useRestore({ settings, save }: Saving): Restoring {
  const [state, setState] = useState<Pick<Restoring, 'progress' | 'report'>>({});
  const run = async (file: File): Promise<RestoreReport> => {
    const backup = await readBackup(file);
    if ('refusal' in backup) return backup;
    const of = backup.events.length;
    const restored = await restoreEvents(backup.events, (done) => setState({ progress: { done, of } }));
    for (let at = 0; at < backup.journal.length; at += ENTRIES)
      await ask('importJournal', { entries: backup.journal.slice(at, at + ENTRIES) });
    const templates = backup.templates
      ? { templates: await ask('importTemplates', { file: backup.templates, conflicts: 'show' }) }
      : {};
    for (const id of backup.favourites) await ask('favouriteTemplate', { id, favourite: true }).catch(() => null);
    const isNew = settings.brand.handles.length === 0;
    if (backup.settings && isNew) await save({ ...backup.settings, introduced: true }, t('data_settings_taken'));
    return { ...restored, ...templates, ...(backup.settings && !isNew ? { settings: backup.settings } : {}) };
  };
  return {
    ...state,
    take: async (file) => {
      setState({ progress: { done: 0, of: 0 } });
      const report = await run(file).catch((error) => ({
        broken: refusalWords(error),
      }));
      setState({ report });
    },
    close: () => setState({}),
  };
}
