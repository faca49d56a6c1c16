import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../src/core/templates/library/index';
import { offerTemplates } from '../../../src/core/templates/offer';
import { situationsOf } from '../../../src/core/templates/situationOf';
import { SITUATIONS, type Situation, type Template } from '../../../src/core/templates/template';
import { unfitFor } from '../../../src/core/templates/unfit';
import { NOW, sampleBrand, sampleHint, samplePost } from './samples';

const TOLD: Situation[] = SITUATIONS.filter((situation) => situation !== 'any' && situation !== 'allClear');

/** How a template is offered under a post of some situation, asked for by its title. */
function offered(template: Template, situation: Situation) {
  const [offer] = offerTemplates({
    templates: [template],
    query: template.title,
    post: samplePost(situation, template.lang),
    hint: sampleHint(situation),
    brand: sampleBrand({ address: template.address ?? 'vous' }),
    now: NOW,
    locale: template.lang,
  });
  if (!offer) throw new Error(`${template.id} is not found by its title`);
  return offer;
}

describe.each(['en', 'fr'] as const)('built-in templates under the wrong post in %s', (lang) => {
  const firsts = BUILT_IN.filter((template) => template.lang === lang && template.step === 'first');

  it.each(TOLD)('are flagged with a reason under %s, unless the post tells of their matter too', (situation) => {
    const likely = situationsOf(samplePost(situation, lang), sampleHint(situation));
    for (const template of firsts) {
      if (template.situation === 'any' || likely.has(template.situation)) continue;
      if (['allClear', 'noAnswer', 'badRecovery'].includes(template.situation)) continue;
      const { verdict, why } = offered(template, situation);
      expect(verdict, template.id).not.toBe('ready');
      expect(why, template.id).toBeTruthy();
    }
  });

  it('are questioned at every step, unless the post tells of their matter or of one that goes with it', () => {
    const together: Partial<Record<Situation, Situation[]>> = {
      allClear: ['outage', 'crisis'],
      noAnswer: ['late', 'badRecovery'],
      badRecovery: ['noAnswer'],
    };
    for (const situation of TOLD) {
      const likely = situationsOf(samplePost(situation, lang), sampleHint(situation));
      for (const template of BUILT_IN.filter((one) => one.lang === lang && one.situation !== 'any')) {
        const fits = [template.situation, ...(together[template.situation] ?? [])].some((one) => likely.has(one));
        const why = unfitFor(template, likely, lang);
        expect(why === undefined, `${template.id} under ${situation}`).toBe(fits);
        if (template.situation === situation) expect(why, template.id).toBeUndefined();
      }
    }
  });

  it('are not flagged under their own', () => {
    for (const template of firsts) {
      if (!TOLD.includes(template.situation)) continue;
      expect(offered(template, template.situation).verdict, template.id).toBe('ready');
    }
  });
});

describe('an upsell', () => {
  it.each(['safety', 'dataLeak', 'discrimination', 'crisis'] as const)('is never ready under %s', (situation) => {
    const [template] = BUILT_IN;
    if (!template) throw new Error('no template');
    const upsell: Template = {
      ...template,
      id: 'own-1',
      origin: 'own',
      lang: 'en',
      situation: 'thanks',
      title: 'Upsell',
      text: "So glad you're with us, {customer}! Have you seen our new range? 20% off all week, take a look: {link} {agent}",
    };
    expect(offered(upsell, situation).verdict).not.toBe('ready');
    expect(offered({ ...upsell, situation: 'any' }, situation).verdict).not.toBe('ready');
  });
});
