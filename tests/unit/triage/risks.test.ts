import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RISKS } from '../../../src/core/triage/hint';
import { readText } from '../../../src/core/triage/reading';
import { REASON_KINDS } from '../../../src/core/triage/reasonKinds';
import { findRisks } from '../../../src/core/triage/risks/findRisks';
import { RISK_DEFINITIONS } from '../../../src/core/triage/risks/registry';

const root = new URL('../../../', import.meta.url);
const risksIn = (text: string, lang: string) => findRisks(readText({ text, lang }));

test('every risk has its file and stands in the registry once', () => {
  expect(RISK_DEFINITIONS.map(({ risk }) => risk)).toEqual([...RISKS]);
  const files = readdirSync(new URL('src/core/triage/risks/', root));
  for (const risk of RISKS) expect(files).toContain(`${risk}.ts`);
});

describe.each(RISK_DEFINITIONS)('$risk', ({ risk, languages }) => {
  const examples = Object.entries(languages).flatMap(([lang, { bad, good }]) => [
    ...bad.map((text) => ({ lang, text, fires: true })),
    ...good.map((text) => ({ lang, text, fires: false })),
  ]);
  test.each(examples)('$lang fires $fires: $text', ({ lang, text, fires }) => {
    const hits = risksIn(text, lang).filter((hit) => hit.risk === risk);
    expect(hits.length > 0).toBe(fires);
    for (const hit of hits) expect(text.slice(hit.start, hit.end).trim()).not.toBe('');
  });
});

test.each(['en', 'fr'])('every reason kind has its words and its why in %s', (language) => {
  const messages = JSON.parse(readFileSync(new URL(`public/_locales/${language}/messages.json`, root), 'utf8'));
  for (const kind of REASON_KINDS) {
    expect(messages[`reason_${kind}`]?.message, `reason_${kind}`).toBeTruthy();
    expect(messages[`reason_${kind}_why`]?.message, `reason_${kind}_why`).toBeTruthy();
    expect(messages[`reason_${kind}`].message.split(' ').length).toBeLessThanOrEqual(3);
  }
});
