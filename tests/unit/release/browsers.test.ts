import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };

const SETUP = fileURLToPath(new URL('../../../tools/setup.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sangfroid-browsers-'));

/** What set-up would do where the chosen Firefox, a stand-in that only tells its version, is of that version. */
function checkedWith(version: string): string {
  const path = join(folder, `firefox-${version}`);
  writeFileSync(path, `#!/bin/sh\necho "Mozilla Firefox ${version}esr"\n`);
  chmodSync(path, 0o755);
  const env = { ...process.env, SANGFROID_FIREFOX: path };
  return execFileSync(process.execPath, [SETUP, '--check'], { encoding: 'utf8', env });
}

describe.skipIf(process.platform === 'win32')('set-up', () => {
  const oldest = Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10);

  afterAll(() => rmSync(folder, { recursive: true }));

  it('fetches a newer Firefox where the manifest would not let the extension into the one that is there', () => {
    expect(checkedWith(`${oldest - 2}.12.0`)).toContain('firefox-esr');
  });

  it('leaves a Firefox alone that is as old as the manifest allows, or newer', () => {
    expect(checkedWith(`${oldest}.0`)).not.toContain('firefox-esr');
    expect(checkedWith(`${oldest + 60}.1.2`)).not.toContain('firefox-esr');
  });
});
