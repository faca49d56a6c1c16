import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../src/core/templates/library/index';
import { offerTemplates } from '../../../src/core/templates/offer';
import type { Situation, Template } from '../../../src/core/templates/template';
import { NOW, sampleBrand, sampleHint, samplePost } from './samples';

const templates = [...BUILT_IN];
const common = { templates, brand: sampleBrand(), now: NOW, locale: 'en' as const };
const inView = (situation: Situation, lang: 'en' | 'fr' = 'en') => ({
  ...common,
  post: samplePost(situation, lang),
  hint: sampleHint(situation),
});

describe('templates on offer for a complaint', () => {
  it.each(['late', 'broken', 'billing', 'safety', 'outage', 'thanks', 'question', 'discrimination'] as const)(
    'begin with a first reply for %s, in the language of the post',
    (situation) => {
      for (const lang of ['en', 'fr'] as const) {
        const [first] = offerTemplates(inView(situation, lang));
        expect(first?.template).toMatchObject({ situation, step: 'first', lang });
        expect(first?.verdict).toBe('ready');
      }
    },
  );

  it('stay in one language, within the limit, without doubles', () => {
    const offers = offerTemplates({ ...inView('late', 'fr'), limit: 5 });
    expect(offers).toHaveLength(5);
    expect(new Set(offers.map(({ template }) => template.id)).size).toBe(5);
    expect(offers.every(({ template }) => template.lang === 'fr')).toBe(true);
  });

  it('address people as the brand does', () => {
    const [vous] = offerTemplates(inView('late', 'fr'));
    const [tu] = offerTemplates({ ...inView('late', 'fr'), brand: sampleBrand({ address: 'tu' }) });
    expect([vous?.template.address, tu?.template.address]).toEqual(['vous', 'tu']);
  });

  it('follow the step of the case', () => {
    const [first] = offerTemplates({ ...inView('refund'), step: 'followUp' });
    expect(first?.template).toMatchObject({ situation: 'refund', step: 'followUp' });
    const [asked] = offerTemplates({ ...inView('refund'), step: 'satisfaction' });
    expect(asked?.template.step).toBe('satisfaction');
  });

  it('begin differently once an opening was used', () => {
    const [before] = offerTemplates(inView('late'));
    const again = offerTemplates({ ...inView('late'), recent: [before?.text ?? ''] });
    expect(again[0]?.template.situation).toBe('late');
    expect(again[0]?.template.id).not.toBe(before?.template.id);
    const byId = offerTemplates({ ...inView('late'), recent: [before?.template.id ?? ''] });
    expect(byId[0]?.template.id).not.toBe(before?.template.id);
  });

  it('answer the wait once the target has passed', () => {
    const late = { ...inView('any'), now: NOW + 30 * 3_600_000 };
    expect(offerTemplates(late)[0]?.template.situation).toBe('noAnswer');
  });

  it('report open blanks without counting them against the verdict', () => {
    const [first] = offerTemplates(inView('late'));
    expect(first?.blanks.length).toBeGreaterThan(0);
    for (const { name, start, end } of first?.blanks ?? []) expect(first?.text.slice(start, end)).toBe(`{${name}}`);
    expect(first?.verdict).toBe('ready');
  });

  it('hold back what does not suit: an upsell under a burnt hand comes last, with the reason', () => {
    const upsell: Template = {
      id: 'own-upsell',
      lang: 'en',
      title: 'New range',
      situation: 'safety',
      step: 'first',
      practices: [],
      tags: [],
      text: 'Oops! 🔥 Why not try our new toaster, 20% off this week only!!! 🎉',
      origin: 'own',
    };
    const offers = offerTemplates({ ...inView('safety'), templates: [upsell, ...templates], limit: 20 });
    const found = offers.find(({ template }) => template.id === 'own-upsell');
    expect(offers[0]?.template.id).not.toBe('own-upsell');
    expect(found?.verdict ?? 'hold').not.toBe('ready');
    expect(found?.why ?? 'not offered').toBeTruthy();
  });

  it('are offered without any complaint in view', () => {
    const offers = offerTemplates(common);
    expect(offers.length).toBeGreaterThan(0);
    expect(offers[0]?.blanks.map(({ name }) => name)).toContain('customer');
  });

  it('give reasons in the language of the interface', () => {
    const poor: Template = { ...(templates[0] as Template), id: 'own-poor', text: 'Calm down.', origin: 'own' };
    const why = (locale: 'en' | 'fr') => offerTemplates({ ...inView('late'), templates: [poor], locale })[0]?.why;
    expect(why('en')).toBeTruthy();
    expect(why('fr')).not.toBe(why('en'));
  });
});

describe('searching templates', () => {
  const titles = (query: string, lang: 'en' | 'fr' = 'en') =>
    offerTemplates({ ...inView('any', lang), query }).map(({ template }) => template.title);

  it('finds by title, tag and body, the title first', () => {
    expect(titles('refund')[0]).toMatch(/^Refund/);
    expect(titles('luggage')).toContain('Lost: search under way');
    expect(titles('driver')[0]).toBe('Someone was at risk');
    expect(titles('warehouse')).toContain('Broken: pick-up by DM');
  });

  it('forgives accents and slips of the finger', () => {
    expect(titles('reponse courte', 'fr')[0]).toBe('Réponse courte');
    expect(titles('rembousement', 'fr')[0]).toMatch(/^Remboursement/);
    expect(titles('refudn')[0]).toMatch(/^Refund/);
    expect(titles('boycot')[0]).toMatch(/^Boycott/);
  });

  it('wants every word, and offers nothing where nothing answers', () => {
    expect(titles('refund landed')).toContain('Refund: has it landed?');
    expect(titles('refund zeppelin')).toEqual([]);
    expect(titles('   ').length).toBeGreaterThan(0);
  });
});
