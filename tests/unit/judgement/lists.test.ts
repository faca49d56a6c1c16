import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PRACTICES } from '../../../src/core/tone/report';
import { BANDS, RISKS } from '../../../src/core/triage/hint';

const text = v.pipe(v.string(), v.minLength(1));
const brand = v.pipe(v.string(), v.regex(/^@\w+(,.+)*$/u));

const SHAPES = {
  risks: v.strictObject({ text, brand, risks: v.array(v.picklist(RISKS)) }),
  direction: v.strictObject({
    text,
    brand,
    author: v.optional(text),
    expected: v.picklist(['complaint', 'praise', 'question', 'news', 'ad', 'other']),
    band: v.optional(v.picklist(BANDS)),
  }),
  tone: v.strictObject({
    post: text,
    draft: text,
    verdict: v.picklist(['ready', 'improve', 'hold']),
    practices: v.record(v.picklist(PRACTICES), v.picklist(['met', 'missing', 'notNeeded'])),
    spans: v.optional(v.array(text)),
    postedAt: v.optional(v.pipe(v.string(), v.isoTimestamp())),
    now: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  }),
};

function lines(name: string): unknown[] {
  const file = new URL(`../../judgement/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe.each(['en', 'fr'])('judgement lists in %s', (language) => {
  it('hold the risks: at least 70 posts, four for each risk, and 50 look-alikes', () => {
    const posts = lines(`risks.${language}`).map((line) => v.parse(SHAPES.risks, line));
    const risky = posts.filter((post) => post.risks.length > 0);
    expect(risky.length).toBeGreaterThanOrEqual(70);
    expect(posts.length - risky.length).toBeGreaterThanOrEqual(50);
    for (const risk of RISKS) {
      expect(risky.filter((post) => post.risks.includes(risk)).length, risk).toBeGreaterThanOrEqual(4);
    }
  });

  it('hold at least 150 posts of every direction', () => {
    const posts = lines(`direction.${language}`).map((line) => v.parse(SHAPES.direction, line));
    expect(posts.length).toBeGreaterThanOrEqual(150);
    expect(new Set(posts.map((post) => post.expected)).size).toBe(6);
  });

  it('hold at least 150 drafts, whose marked words stand in the draft', () => {
    const drafts = lines(`tone.${language}`).map((line) => v.parse(SHAPES.tone, line));
    expect(drafts.length).toBeGreaterThanOrEqual(150);
    for (const { draft, spans } of drafts) for (const span of spans ?? []) expect(draft).toContain(span);
  });

  it.each([
    ['tone-seen', 120],
    ['tone-third', 60],
    ['tone-fourth', 120],
    ['tone-fifth', 120],
    ['tone-sixth', 120],
    ['tone-seventh', 120],
  ])('hold drafts in %s that were read against the rules, at least %i, apart from the others', (list, fewest) => {
    const drafts = lines(`${list}.${language}`).map((line) => v.parse(SHAPES.tone, line));
    const unseen = new Set(lines(`tone.${language}`).map((line) => v.parse(SHAPES.tone, line).draft));
    expect(drafts.length).toBeGreaterThanOrEqual(fewest);
    for (const { draft, spans } of drafts) {
      expect(unseen.has(draft), draft).toBe(false);
      for (const span of spans ?? []) expect(draft).toContain(span);
    }
  });
});
