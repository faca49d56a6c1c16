import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { filesUnder, zip } from '../../../tools/release/zip';

describe('a package', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  /** A small folder whose files are written in the order given, with a time of its own. */
  function folder(names: string[], time: Date): string {
    const place = mkdtempSync(join(tmpdir(), 'release-'));
    folders.push(place);
    for (const name of names) {
      mkdirSync(join(place, name, '..'), { recursive: true });
      writeFileSync(join(place, name), `this is ${name}, `.repeat(50));
      utimesSync(join(place, name), time, time);
    }
    return place;
  }

  it('has the same bytes whenever, wherever and in whichever order its files were written', () => {
    const names = ['manifest.json', 'src/b.js', 'src/a.js', '_locales/fr/messages.json'];
    const first = folder(names, new Date('2026-01-02T03:04:05Z'));
    const second = folder([...names].reverse(), new Date('2031-07-08T09:10:11Z'));
    expect(zip(filesUnder(second))).toEqual(zip(filesUnder(first)));
  });

  it('names the first day a zip can name, in whichever zone it was made', () => {
    const bytes = zip(filesUnder(folder(['a'], new Date())));
    // Time and day of the first entry (ZIP specification 4.4.6): midnight, 1 January 1980.
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0b00100001, 0]);
  });

  it('holds what the folder holds, but for what begins with a dot', () => {
    const place = folder(['b.txt', 'a/c.txt', '.vite/manifest.json', 'a/.DS_Store'], new Date());
    const inside = unzipSync(zip(filesUnder(place)));
    expect(Object.keys(inside)).toEqual(['a/c.txt', 'b.txt']);
    expect(strFromU8(inside['b.txt'] ?? new Uint8Array())).toBe('this is b.txt, '.repeat(50));
  });

  it('changes when a file changes', () => {
    const files = filesUnder(folder(['a'], new Date()));
    const changed = files.map(({ name }) => ({ name, bytes: new Uint8Array([1]) }));
    expect(zip(changed)).not.toEqual(zip(files));
  });
});
