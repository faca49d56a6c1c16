import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

function door(lines: string[]) {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'tools/tone.ts'], {
    cwd: ROOT,
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
  });
  return {
    status: run.status,
    answers: run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

test('the door answers each line; a broken one costs the exit status only', () => {
  const { status, answers } = door([
    JSON.stringify({ id: 'a', draft: 'You should have called first.', post: '@northline my train is late' }),
    '{broken',
    JSON.stringify({ id: 7, post: 'no draft' }),
    JSON.stringify({
      draft: 'Bonjour, c’est notre erreur.',
      post: { text: 'Mon colis est perdu', postedAt: '2026-01-01T08:00:00Z' },
      now: '2026-01-02T08:00:00Z',
    }),
  ]);
  expect(status).toBe(1);
  expect(answers).toHaveLength(4);
  expect(answers[0]).toMatchObject({ id: 'a', verdict: 'hold' });
  expect(answers[1]).toMatchObject({ line: 2, error: expect.any(String) });
  expect(answers[2]).toMatchObject({ id: 7, line: 3, error: expect.stringContaining('draft') });
  expect(answers[3].practices.prompt).toBe('missing');
}, 30_000);

test('without a broken line the status is 0', () => {
  expect(door([JSON.stringify({ draft: 'Hello' })]).status).toBe(0);
}, 30_000);
