import { spawnSync } from 'node:child_process';
import { onPath } from './onPath.mjs';

/** How to run apt-get here: alone as root, through sudo where that asks no password, or not at all. */
function aptGet() {
  if (process.platform !== 'linux' || !onPath('apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n', 'apt-get']
    : undefined;
}

/**
 * Installs Debian packages in their newest versions, silently. Does nothing where that cannot be done: whoever needs them looks
 * whether they are there.
 * @param {readonly string[]} names
 */
export function installPackages(names) {
  const apt = aptGet();
  if (!apt) return;
  console.log(`Installing ${names.join(', ')} …`);
  const run = (...words) =>
    spawnSync(apt[0], [...apt.slice(1), ...words], {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  // The package lists of a fresh machine may be empty, or lead to a browser that is a year old.
  run('update');
  run('install', '-y', '--no-install-recommends', ...names);
}
