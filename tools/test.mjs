// `npm test`: everything that has to hold before a change may land, in the order in which a fault is cheapest to find.
// Plain JavaScript without dependencies, since it starts on a fresh clone. Each step that is no test suite counts as
// one test; suites count with their own figures. The closing line is "N passed, N failed, N skipped".
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const RESULTS = 'artifacts/test';

/** A step: its name and its command; `suite` names the vitest project whose own counts are taken. */
const steps = [
  { name: 'set-up', command: ['node', 'tools/setup.mjs'] },
  { name: 'types', command: ['npm', 'run', '-s', 'types'] },
  { name: 'lint', command: ['npm', 'run', '-s', 'lint'] },
  { name: 'build for Chrome and Firefox', command: ['npm', 'run', '-s', 'build'] },
  { name: 'add-on lint', command: ['npm', 'run', '-s', 'lint:firefox'] },
  { name: 'unit tests', suite: 'unit' },
  { name: 'end-to-end tests', suite: 'e2e' },
];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const began = Date.now();
  const counts = step.suite ? runSuite(step.suite) : runStep(step.command);
  for (const key of Object.keys(total)) total[key] += counts[key];
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${counts.failed ? '✗' : '✓'} ${step.name} · ${seconds} s · ${sentence(counts)}`);
  // Nothing after these two can tell anything new when they fail.
  if (counts.failed && ['set-up', 'build for Chrome and Firefox'].includes(step.name)) break;
}
writeFileSync(`${RESULTS}/counts.txt`, `${sentence(total)}\n`);
console.log(sentence(total));
process.exit(total.failed ? 1 : 0);

function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

function run(command) {
  // `shell` only where npm is a script that Windows cannot start by itself.
  return spawnSync(command[0], command.slice(1), { stdio: 'inherit', shell: process.platform === 'win32' }).status;
}

function runStep(command) {
  return run(command) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function runSuite(project) {
  const file = `${RESULTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const status = run(['npx', 'vitest', 'run', '--project', project, ...reporters]);
  const report = readReport(file);
  if (!report || report.numTotalTests === 0) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + (report.numFailedTests === 0 && status !== 0 ? 1 : 0);
  for (const title of skippedTitles(report)) console.log(`  skipped: ${title}`);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function skippedTitles(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  return tests.filter((test) => ['pending', 'skipped', 'todo'].includes(test.status)).map((test) => test.fullName);
}
