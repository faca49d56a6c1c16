import { execFileSync } from 'node:child_process';
import type { Packed } from './zip';

const ROOM = 200 * 1024 * 1024;

/** Every file of the commit that is checked out, as committed: what stands about uncommitted is not part of it. */
export function committedFiles(): Packed[] {
  const listed = git(['ls-tree', '-r', '-z', 'HEAD']).toString('utf8').split('\0').filter(Boolean);
  const entries = listed.map((line) => {
    const [about = '', name = ''] = line.split('\t');
    const [mode, , id = ''] = about.split(' ');
    return { name, id, runs: mode === '100755' };
  });
  const blobs = git(['cat-file', '--batch'], entries.map(({ id }) => id).join('\n'));
  let at = 0;
  return entries.map(({ name, runs }) => {
    // Each blob comes as "<id> blob <size>\n<bytes>\n".
    const start = blobs.indexOf('\n', at) + 1;
    const size = Number(blobs.toString('utf8', at, start).trim().split(' ')[2]);
    at = start + size + 1;
    return { name, bytes: blobs.subarray(start, start + size), runs };
  });
}

/** What differs from the commit that is checked out, one file a line. */
export function uncommitted(): string {
  return git(['status', '--porcelain']).toString('utf8').trimEnd();
}

function git(words: string[], input = ''): Buffer {
  return execFileSync('git', words, { input, maxBuffer: ROOM });
}
