import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { orSay, setUp } from './setup.mjs';

// `npm start`: runs before anything is installed, so it is plain node; tools/practice.ts does the rest.

const words = process.argv.slice(2);
const known = ['--live', '--firefox', '--headless', '--fr', '--drill'];
// The word after --drill names the storm.
const unknown = words.filter((word, index) => !known.includes(word) && words[index - 1] !== '--drill');
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(' ')}. Known are ${known.join(', ')} (--drill outage, dataLeak or safety).`);
  process.exit(1);
}

orSay(() => setUp([words.includes('--firefox') ? 'firefox' : 'chrome']));
const practice = fileURLToPath(new URL('practice.ts', import.meta.url));
const child = spawn(process.execPath, ['--import', 'tsx', practice, ...words], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
});
// Ctrl-C reaches the child by itself; this process only waits for it to close the browser.
process.on('SIGINT', () => undefined);
child.on('exit', (code) => process.exit(code ?? 0));
