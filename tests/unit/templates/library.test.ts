import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/core/brand';
import { fillTemplate, withStandIns } from '../../../src/core/templates/fill';
import { BUILT_IN } from '../../../src/core/templates/library/index';
import { SITUATIONS, STEPS, type Template } from '../../../src/core/templates/template';
import { variableNamed } from '../../../src/core/templates/variables';
import { checkDraft } from '../../../src/core/tone/checkDraft';
import { weightedLength } from '../../../src/core/tone/length';
import { NOW, sampleBrand, sampleHint, samplePost } from './samples';

const LANGUAGES: Language[] = ['en', 'fr'];
const inLanguage = (lang: Language) => BUILT_IN.filter((template) => template.lang === lang);

function asSent(template: Template): string {
  const post = samplePost(
    template.situation,
    template.lang,
    template.lang === 'fr' ? 'Maximilien Roy' : 'Maximilian Roy',
  );
  const brand = sampleBrand({ address: template.address ?? 'vous' });
  return withStandIns(fillTemplate(template, { brand, post, now: NOW, locale: template.lang }), template.lang);
}

function reportOn(template: Template, withHint: boolean) {
  return checkDraft({
    draft: asSent(template),
    post: samplePost(template.situation, template.lang, template.lang === 'fr' ? 'Maximilien Roy' : 'Maximilian Roy'),
    brand: sampleBrand({ address: template.address ?? 'vous' }),
    now: NOW,
    lang: template.lang,
    ...(withHint && { hint: sampleHint(template.situation) }),
  });
}

describe.each(LANGUAGES)('the built-in library in %s', (lang) => {
  it('holds at least 50 templates and every situation', () => {
    const templates = inLanguage(lang);
    expect(templates.length).toBeGreaterThanOrEqual(50);
    expect(new Set(templates.map(({ situation }) => situation))).toEqual(new Set(SITUATIONS));
    expect(new Set(templates.map(({ step }) => step))).toEqual(new Set(STEPS));
  });

  it.each(inLanguage(lang).map((template) => [template.id, template] as const))(
    '%s fits in 280 characters',
    (_, template) => {
      expect(weightedLength(asSent(template))).toBeLessThanOrEqual(280);
    },
  );

  it.each(inLanguage(lang).map((template) => [template.id, template] as const))(
    '%s passes the tone check',
    (_, template) => {
      for (const withHint of [true, false]) {
        const { verdict, findings, practices } = reportOn(template, withHint);
        expect({ verdict, findings, practices, draft: asSent(template) }).toMatchObject({ verdict: 'ready' });
        for (const practice of template.practices) expect(practices[practice], practice).not.toBe('missing');
      }
    },
  );

  it('knows every variable it uses, and signs', () => {
    for (const { id, text } of inLanguage(lang)) {
      for (const [, name] of text.matchAll(/\{(\w+)\}/g))
        expect(variableNamed(name ?? ''), `${id} {${name}}`).toBeDefined();
      expect(text, id).toMatch(/\{agent\}$/);
    }
  });
});

describe('the built-in library', () => {
  it('has ids, titles and texts that occur once', () => {
    for (const key of ['id', 'text'] as const) {
      expect(new Set(BUILT_IN.map((template) => template[key])).size).toBe(BUILT_IN.length);
    }
    for (const lang of LANGUAGES) {
      const titles = inLanguage(lang).map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it('has the same steps for every situation in both languages', () => {
    const steps = (lang: Language) => new Set(inLanguage(lang).map(({ situation, step }) => `${situation} ${step}`));
    expect(steps('fr')).toEqual(steps('en'));
  });

  it('offers no money or gift in public', () => {
    for (const { id, text } of BUILT_IN) {
      expect(text, id).not.toMatch(
        /voucher|discount|gift card|free of charge|bon d.achat|remise|geste commercial|%|[€£$]/i,
      );
    }
  });

  it('addresses the customer as it says', () => {
    for (const { id, text, lang, address } of BUILT_IN) {
      if (lang !== 'fr') expect(address, id).toBeUndefined();
      else if (address === 'tu') expect(text, id).not.toMatch(/(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu);
      else expect(text, id).not.toMatch(/(?<!\p{L})(?:(?:tu|ton|tes|toi)(?!\p{L})|t')/iu);
    }
  });
});
