import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../../../src/core/templates/library/index';
import { offerTemplates } from '../../../src/core/templates/offer';
import { SITUATIONS, type Situation } from '../../../src/core/templates/template';
import { NOW, sampleBrand, sampleHint, samplePost } from './samples';

const FIRST_WORDS = 4;
const opening = (text: string) =>
  text
    .split(/[\s,:]+/)
    .slice(0, FIRST_WORDS)
    .join(' ')
    .toLowerCase();
const firstsFor = (situation: Situation, lang: 'en' | 'fr') =>
  BUILT_IN.filter((one) => one.situation === situation && one.lang === lang && one.step === 'first').filter(
    ({ address }) => address !== 'tu',
  );

function offersFor(situation: Situation, lang: 'en' | 'fr', recent: string[]) {
  const brand = sampleBrand();
  const post = samplePost(situation, lang);
  return offerTemplates({
    ...{ templates: BUILT_IN, post, hint: sampleHint(situation), brand, recent, now: NOW, locale: lang },
  });
}

describe.each(['en', 'fr'] as const)('after a reply in %s', (lang) => {
  const varied = SITUATIONS.filter((situation) => firstsFor(situation, lang).length > 1);

  it('the usual complaints have another wording for the same first reply', () => {
    const usual: Situation[] = ['late', 'lost', 'broken', 'wrongItem', 'refund', 'billing', 'outage', 'bug', 'staff'];
    expect(varied).toEqual(expect.arrayContaining([...usual, 'cancelled', 'noAnswer', 'safety', 'any']));
  });

  it.each(varied.filter((situation) => !['allClear', 'crisis'].includes(situation)))(
    'the next complaint about %s is offered another opening first',
    (situation) => {
      const [before] = offersFor(situation, lang, []);
      const [next] = offersFor(situation, lang, [before?.text ?? '']);
      expect(before?.template.step).toBe('first');
      expect(opening(next?.text ?? '')).not.toBe(opening(before?.text ?? ''));
      expect(next?.verdict).toBe('ready');
      expect(next?.template.step).toBe('first');
    },
  );
});
