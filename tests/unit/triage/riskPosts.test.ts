import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/core/triage/reading';
import { findRisks } from '../../../src/core/triage/risks/findRisks';
import { HARMLESS_EN, RISKY_EN } from './riskPosts.en';
import { HARMLESS_FR, RISKY_FR } from './riskPosts.fr';

describe.each([
  ['en', RISKY_EN, HARMLESS_EN],
  ['fr', RISKY_FR, HARMLESS_FR],
] as const)('risks of posts written before the cues, %s', (lang, risky, harmless) => {
  const risksOf = (text: string): string[] => findRisks(readText({ text, lang })).map(({ risk }) => risk);

  it('are found in nine of ten', () => {
    const found = risky.filter(([risk, text]) => risksOf(text).includes(risk));
    expect(found.length / risky.length).toBeGreaterThan(0.9);
  });

  it('are hardly found in look-alikes', () => {
    const fired = harmless.filter((text) => risksOf(text).length > 0);
    expect(fired.length / harmless.length).toBeLessThan(0.05);
  });
});
