// What the extension may weigh, checked on both builds: `npm run budget` after `npm run build`. Page scripts run in every
// tab of X and are counted compressed; the package as the stores take it, a zip; unpacked it may not grow unseen either.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

const KB = 1024;
/** What a zip adds to each file, its name apart: a header before it and an entry in the list at the end, in bytes. */
const ZIP_ENTRY = 76;
let ok = true;

check('complaint model', statSync('src/core/triage/model/weights.json').size, 600);
check('risk model', statSync('src/core/triage/risks/weights.json').size, 280);
check('reply model', statSync('src/core/tone/model/weights.json').size, 180);
for (const build of ['chrome', 'firefox']) {
  const folder = join('dist', build);
  const files = filesIn(folder);
  const { content_scripts: scripts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const inPages = scripts.flatMap(({ js }) => js.map((file) => join(folder, file)));
  check(
    `page scripts for ${build}, compressed`,
    sum(inPages, (file) => gzipSync(readFileSync(file), { level: 9 }).length),
    40,
  );
  check(
    `package for ${build}`,
    sum(files, (file) => zipped(file, folder)),
    1.5 * KB,
  );
  check(
    `package for ${build}, unpacked`,
    sum(files, (file) => statSync(file).size),
    2.6 * KB,
  );
}
process.exit(ok ? 0 : 1);

function check(what, bytes, mostKb) {
  const kept = bytes <= mostKb * KB;
  ok &&= kept;
  console.log(`${kept ? '✓' : '✗'} ${what}: ${(bytes / KB).toFixed(1)} KB of ${Math.round(mostKb)}`);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function zipped(file, folder) {
  return deflateRawSync(readFileSync(file), { level: 9 }).length + ZIP_ENTRY + 2 * relative(folder, file).length;
}

function sum(files, sizeOf) {
  return files.reduce((total, file) => total + sizeOf(file), 0);
}
