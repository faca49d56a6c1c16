import type { CaseEvent } from '../../core/cases/event';
import type { JournalEntry } from '../../core/watch/protocol';
import type { Settings } from '../../settings';
import { BACKUP_VERSION } from './makeBackup';

const LARGEST = 400_000_000;
const MOST_FAVOURITES = 1000;

/** Why a file is not restored; the words are `data_refused_<name>`. */
export type BackupRefusal = 'tooBig' | 'notJson' | 'notBackup' | 'newer';

/** What a backup holds. Its parts are checked by the background, which refuses what is not well-formed. */
export interface Backup {
  events: CaseEvent[];
  /** As a file that `importTemplates` reads. */
  templates?: string;
  /** Ids of templates that were favourites. */
  favourites: string[];
  settings?: Settings;
  journal: JournalEntry[];
}

/** Reads a backup's file, or says why it is none. */
export async function readBackup(file: File): Promise<Backup | { refusal: BackupRefusal }> {
  if (file.size > LARGEST) return { refusal: 'tooBig' };
  const content = parsed(await file.text());
  if (content === undefined) return { refusal: 'notJson' };
  if (typeof content !== 'object' || content === null) return { refusal: 'notBackup' };
  const { sangfroid, version, events, templates, settings, journal } = content as Record<string, unknown>;
  if (sangfroid !== 'backup' || typeof version !== 'number' || !Array.isArray(events)) return { refusal: 'notBackup' };
  if (version > BACKUP_VERSION) return { refusal: 'newer' };
  return {
    events,
    ...(templates ? { templates: JSON.stringify(templates) } : {}),
    favourites: favouritesIn(templates),
    journal: Array.isArray(journal) ? journal : [],
    ...(settings ? { settings: settings as Settings } : {}),
  };
}

function favouritesIn(templates: unknown): string[] {
  const { favourites } = (templates ?? {}) as { favourites?: unknown };
  return Array.isArray(favourites) ? favourites.filter((id) => typeof id === 'string').slice(0, MOST_FAVOURITES) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
