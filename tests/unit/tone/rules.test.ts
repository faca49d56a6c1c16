import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDraft, type DraftInput } from '../../../src/core/tone/checkDraft';
import type { Finding } from '../../../src/core/tone/report';
import type { BadExample, Example } from '../../../src/core/tone/rule';
import { RULES } from '../../../src/core/tone/rules/index';

const FOLDER = new URL('../../../src/core/tone/rules/', import.meta.url);
const fileName = (id: string) => `${id}.ts`;

function inputOf({ draft, lang, given }: Example): DraftInput {
  return { draft, lang, ...given };
}

function apply(draft: string, { fix }: Finding): string {
  return fix ? draft.slice(0, fix.start) + fix.text + draft.slice(fix.end) : draft;
}

function fixed(example: BadExample, findings: Finding[]): string {
  const last = [...findings].sort((a, b) => (b.fix?.start ?? 0) - (a.fix?.start ?? 0));
  return last.reduce(apply, example.draft);
}

test('every file of the folder is a registered rule, and every rule has the name of its file', () => {
  const files = readdirSync(FOLDER).filter((file) => file !== 'index.ts' && file !== 'all.ts');
  expect(RULES.map(({ id }) => fileName(id)).sort()).toEqual(files.sort());
});

test('there are at least 60 rules, each with reasons in both languages, a source and examples in its languages', () => {
  expect(RULES.length).toBeGreaterThanOrEqual(60);
  for (const rule of RULES) {
    expect(rule.why.en, rule.id).toMatch(/\.$/);
    expect(rule.why.fr, rule.id).toMatch(/\.$/);
    expect(rule.why.en + rule.why.fr, rule.id).not.toMatch(/!/);
    expect(rule.source, rule.id).not.toBe('');
    const languages = rule.languages === 'any' ? ['en', 'fr'] : rule.languages;
    if (rule.languages !== 'any') {
      for (const language of languages)
        expect(
          rule.bad.map(({ lang }) => lang),
          rule.id,
        ).toContain(language);
    }
    expect(rule.good.length, rule.id).toBeGreaterThan(0);
  }
});

test('French reasons keep their no-break spaces and curly apostrophes', () => {
  for (const { why, id } of RULES) {
    expect(why.fr, id).not.toMatch(/[^\u00a0\u202f][:;?!»]|«[^\u00a0\u202f]|'/);
  }
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.bad.map((example) => [example.draft, example] as const))('marks the words in: %s', (_, example) => {
    const hits = checkDraft(inputOf(example)).findings.filter((finding) => finding.rule === id);
    expect(hits.map(({ start, end }) => example.draft.slice(start, end))).toEqual([example.marks]);
  });

  test.each(rule.bad.map((example) => [example.draft, example] as const))('its fix passes it: %s', (_, example) => {
    const hits = checkDraft(inputOf(example)).findings.filter((finding) => finding.rule === id);
    const after = fixed(example, hits);
    if (example.fixed === undefined) return expect(after).toBe(example.draft);
    expect(after).toBe(example.fixed);
    const again = checkDraft({ ...inputOf(example), draft: after }).findings;
    expect(again.filter((finding) => finding.rule === id)).toEqual([]);
  });

  test.each(rule.good.map((example) => [example.draft, example] as const))('stays silent on: %s', (_, example) => {
    expect(checkDraft(inputOf(example)).findings.map((finding) => finding.rule)).not.toContain(id);
  });

  test('its bad examples set off no other rule', () => {
    const expected = [id, ...(rule.alsoFires ?? [])];
    for (const example of rule.bad) {
      const others = checkDraft(inputOf(example)).findings.map((finding) => finding.rule);
      expect(
        others.filter((other) => !expected.includes(other)),
        example.draft,
      ).toEqual([]);
    }
  });
});
