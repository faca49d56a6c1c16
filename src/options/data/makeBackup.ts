import { ask } from '../../messages';
import type { Settings } from '../../settings';

/** The version of the file's shape. A file of a later one is not read. */
export const BACKUP_VERSION = 1;

const PAGE = 1000;

/**
 * A file with everything: settings, own templates (those put away too), favourites, the journal, and every event of the ledger, one a line. Made page by page, so
 * that a large ledger never stands in memory as one text.
 * @param tell told after each page how many events are in the file
 */
export async function makeBackup(settings: Settings, madeAt: number, tell: (events: number) => void): Promise<Blob> {
  const { file } = await ask('exportTemplates', { archived: true });
  const { templates: entries } = await ask('listTemplates', {});
  const favourites = entries.filter(({ favourite }) => favourite).map(({ template }) => template.id);
  const templates = { ...JSON.parse(file), favourites };
  const { entries: journal } = await ask('journal', {});
  const head = { sangfroid: 'backup', version: BACKUP_VERSION, madeAt, settings, templates, journal };
  const parts: BlobPart[] = [JSON.stringify(head).slice(0, -1), ',\n"events":[\n'];
  let written = 0;
  let after: string | undefined;
  do {
    const page = await ask('exportEvents', { limit: PAGE, ...(after === undefined ? {} : { after }) });
    const lines = page.events.map((event) => JSON.stringify(event)).join(',\n');
    if (lines) parts.push(`${written > 0 ? ',\n' : ''}${lines}`);
    written += page.events.length;
    tell(written);
    after = page.next;
  } while (after !== undefined);
  parts.push('\n]}\n');
  return new Blob(parts, { type: 'application/json' });
}
