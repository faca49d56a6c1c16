// Known weaknesses in what we depend on. What ships must have none; of what only builds and tests, none that is critical.
// The registry is asked; where it cannot or does not answer, the step counts as skipped (exit status 77) and says so.
import { spawnSync } from 'node:child_process';

const SKIPPED = 77;

const shipped = audit(['--omit=dev']);
const all = audit([]);
if (!shipped || !all) {
  console.log('The registry gave no answer about known weaknesses: not checked.');
  process.exit(SKIPPED);
}
const inShipped = shipped.low + shipped.moderate + shipped.high + shipped.critical;
console.log(`Known weaknesses: ${inShipped} in what ships; in all tools ${JSON.stringify(all)}.`);
process.exit(inShipped > 0 || all.critical > 0 ? 1 : 0);

/** How many weaknesses of each severity npm knows of; undefined without an answer of the registry. */
function audit(words) {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...words], {
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  });
  try {
    const { info, low, moderate, high, critical } = JSON.parse(stdout).metadata.vulnerabilities;
    return { info, low, moderate, high, critical };
  } catch {
    return undefined;
  }
}
