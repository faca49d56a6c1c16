// `npm test`: everything that has to hold before a change may land, in the order in which a fault is cheapest to find.
// Plain JavaScript without dependencies, since it starts on a fresh clone. Each step that is no test suite counts as
// one test; suites count with their own figures. The closing line is "N passed, N failed, N skipped".
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const RESULTS = 'artifacts/test';
/** The exit status by which a step says that it could not be done here. */
const SKIPPED = 77;

/**
 * A step: its name and its command, or the vitest project whose own counts are taken; `browsers` runs it once in each,
 * side by side.
 */
const steps = [
  { name: 'set-up', command: ['node', 'tools/setup.mjs'] },
  { name: 'types', command: ['npm', 'run', '-s', 'types'] },
  { name: 'lint', command: ['npm', 'run', '-s', 'lint'] },
  { name: 'builds', command: ['npm', 'run', '-s', 'build'] },
  { name: 'size budget', command: ['node', 'tools/budget.mjs'] },
  { name: 'known weaknesses of dependencies', command: ['node', 'tools/audit.mjs'] },
  { name: 'build of the practice timeline', command: ['npm', 'run', '-s', 'build:replica'] },
  { name: 'add-on lint', command: ['npm', 'run', '-s', 'lint:firefox'] },
  { name: 'unit tests', suite: 'unit' },
  { name: 'end-to-end tests', suite: 'e2e', browsers: ['chrome', 'firefox'] },
];

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  const began = Date.now();
  const counts = step.suite ? await runSuite(step) : runStep(step.command);
  for (const key of Object.keys(total)) total[key] += counts[key];
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${counts.failed ? '✗' : '✓'} ${step.name} · ${seconds} s · ${sentence(counts)}`);
  // Nothing after these two can tell anything new when they fail.
  if (counts.failed && ['set-up', 'builds'].includes(step.name)) break;
}
writeFileSync(`${RESULTS}/counts.txt`, `${sentence(total)}\n`);
console.log(sentence(total));
process.exit(total.failed ? 1 : 0);

function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

function runStep([program, ...words]) {
  // `shell` only where npm is a script that Windows cannot start by itself.
  const { status } = spawnSync(program, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  return {
    passed: Number(status === 0),
    failed: Number(status !== 0 && status !== SKIPPED),
    skipped: Number(status === SKIPPED),
  };
}

async function runSuite({ suite, browsers = [undefined] }) {
  const runs = await Promise.all(browsers.map((browser) => runVitest(suite, browser)));
  const sum = (key) => runs.reduce((all, run) => all + run[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** One run of vitest with its counts, as its report has them. A run without a report or without tests has failed. */
async function runVitest(suite, browser) {
  const file = `${RESULTS}/${suite}${browser ? `-${browser}` : ''}.json`;
  const words = ['vitest', 'run', '--project', suite];
  const reporters = [`--reporter=${browser ? 'dot' : 'default'}`, '--reporter=json', `--outputFile.json=${file}`];
  const env = { ...process.env, ...(browser ? { E2E: browser, E2E_BUILD: 'never' } : {}) };
  const child = spawn('npx', [...words, ...reporters], { stdio: 'inherit', shell: process.platform === 'win32', env });
  const status = await new Promise((done) => child.on('exit', done));
  const report = readReport(file);
  if (!report || report.numTotalTests === 0) return { passed: 0, failed: 1, skipped: 0 };
  for (const title of titles(report, ['pending', 'skipped', 'todo'])) console.log(`  skipped: ${title}`);
  for (const title of [...titles(report, ['failed']), ...brokenFiles(report)]) console.log(`  failed: ${title}`);
  for (const { fullName, failureMessages } of testsOf(report, ['passed']))
    if (failureMessages.length > 0) console.log(`  passed at try ${failureMessages.length + 1}: ${fullName}`);
  const failed = report.numFailedTests + (report.numFailedTests === 0 && status !== 0 ? 1 : 0);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Files that failed though none of their tests did: before the first of them, or after the last. */
function brokenFiles({ testResults }) {
  const broken = ({ status, assertionResults: tests }) =>
    status === 'failed' && tests.every((test) => test.status !== 'failed');
  return testResults
    .filter(broken)
    .map(({ name, message }) => `${name}: ${message.split('\n')[0] || 'its cleaning up'}`);
}

function testsOf(report, states) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  return tests.filter((test) => states.includes(test.status));
}

function titles(report, states) {
  return testsOf(report, states).map((test) => test.fullName);
}
