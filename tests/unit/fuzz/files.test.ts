import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { csvCell } from '../../../src/core/csvCell';
import { readLibrary } from '../../../src/core/templates/readLibrary';
import { readBackup } from '../../../src/options/data/readBackup';
import { hostileText, hostileValue, INPUTS, isPolluted, runs, spoilt } from './fuzz';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const SEEN_BY_SPREADSHEETS = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

/** The cells of a line as a spreadsheet splits it that takes `separator` for the separator, lenient with quotes. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let inQuotes = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (inQuotes) {
      if (sign !== '"') cell += sign;
      else if (line[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else inQuotes = false;
    } else if (sign === '"' && cell === '') inQuotes = true;
    else if (sign === separator || sign === '\n' || sign === '\r') {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}

describe('files that hold anything', () => {
  it(`${INPUTS.cells} cells of a spreadsheet: none is a formula, whatever separator is believed; none is lost`, () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const line = `${csvCell(one)},${csvCell(other)}\r\n`;
        expect(cellsOf(line, ',')).toHaveLength(4);
        for (const separator of [',', ';', '\t', '|']) {
          expect(cellsOf(line, separator).filter((cell) => SEEN_BY_SPREADSHEETS.test(cell))).toEqual([]);
        }
        expect(cellsOf(line, ',')[0]?.replaceAll("'", '')).toBe(one.replaceAll("'", ''));
      }),
      runs('cells'),
    );
  });

  const list = [{ shortcut: 'sorry', title: 'Sorry', text: 'Hello {name}, sorry.', lang: 'en', tags: ['a'] }];
  const asJson = fc.oneof(hostileValue, spoilt({ sangfroid: 'templates', version: 1, templates: list }), spoilt(list));
  const asTable = fc
    .array(fc.tuple(hostileText, hostileText))
    .map((rows) => rows.map((row) => row.join(',')).join('\n'));

  it(`${INPUTS.templates} lists of templates: read or refused, within their bounds`, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          asTable,
          asJson.map((value) => JSON.stringify(value) ?? ''),
        ),
        (file) => {
          const read = readLibrary(file, 'en');
          for (const { text, title, tags } of 'refusal' in read ? [] : read.drafts) {
            expect(text.length > 0 && text.length <= 5000 && title.length > 0 && title.length <= 120).toBe(true);
            expect(tags.length).toBeLessThanOrEqual(20);
          }
        },
      ),
      runs('templates'),
    );
    expect(isPolluted()).toBe(false);
  });

  const backup = {
    sangfroid: 'backup',
    version: 1,
    madeAt: 1,
    settings: {},
    templates: { templates: list },
    events: [],
  };

  it(`${INPUTS.backups} backups: read or refused`, async () => {
    const file = fc.oneof(
      hostileText,
      fc.oneof(hostileValue, spoilt(backup)).map((value) => JSON.stringify(value) ?? ''),
    );
    await fc.assert(
      fc.asyncProperty(file, async (text) => {
        const read = await readBackup(new File([text], 'backup.json'));
        expect('refusal' in read || Array.isArray(read.events)).toBe(true);
      }),
      runs('backups'),
    );
    expect(isPolluted()).toBe(false);
  });
});

describe('the whole run', () => {
  it('takes at least 100,000 inputs', () => {
    expect(Object.values(INPUTS).reduce<number>((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(100_000);
  });
});
