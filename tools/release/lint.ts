import { spawnSync } from 'node:child_process';

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** What Mozilla's add-on lint says of a build for Firefox: errors and warnings, one sentence each. */
export function lintedForFirefox(folder: string): string[] {
  const { stdout } = spawnSync(
    'npx',
    ['web-ext', 'lint', '--no-config-discovery', '--output', 'json', '--source-dir', folder],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const { errors, warnings } = JSON.parse(stdout) as { errors: Message[]; warnings: Message[] };
  return [...errors, ...warnings].map(
    ({ code, message, file, line }) => `${code}: ${message} (${file ?? ''}:${line ?? 0})`,
  );
}
