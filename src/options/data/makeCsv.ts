import { ask } from '../../messages';

const PAGE = 1000;

/** The cases as a spreadsheet (CSV, UTF-8 with its mark), made page by page. */
export async function makeCsv(): Promise<Blob> {
  const parts: string[] = [];
  let after: string | undefined;
  do {
    const page = await ask('exportCsv', { limit: PAGE, ...(after === undefined ? {} : { after }) });
    parts.push(page.csv);
    after = page.next;
  } while (after !== undefined);
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}
