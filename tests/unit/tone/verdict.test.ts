import { describe, expect, test } from 'vitest';
import { newBrand } from '../../../src/core/brand';
import { checkDraft, type DraftInput } from '../../../src/core/tone/checkDraft';
import { postSaying } from '../../../src/core/tone/example';
import type { Hint } from '../../../src/core/triage/hint';

const HOUR = 3_600_000;
const BROKEN = postSaying('@northline my parcel was left in the rain and the lamp is broken. No note, no call.', 'en');
const CASSE = postSaying('@northline mon colis est resté sous la pluie, la lampe est cassée', 'fr');
const report = (draft: string, more: Partial<DraftInput> = {}) => checkDraft({ draft, ...more });

function judged(band: Hint['band'], severity: Hint['severity'], risks: Hint['risks'] = []): Hint {
  return { postId: '1', band, complaint: 0.9, severity, risks, reach: 'low', reasons: [] };
}

describe('a reply to a mild complaint', () => {
  test('that owns it and writes first is ready, and needs no follow-up', () => {
    const draft =
      'Ana, your parcel should never have been left out in the rain. That is our fault and I’m sorry. I’ve just sent you a DM: a new lamp tomorrow or your money back. Léa';
    expect(report(draft, { post: { ...BROKEN, postedAt: HOUR }, now: 1.5 * HOUR })).toEqual({
      verdict: 'ready',
      practices: {
        serious: 'met',
        prompt: 'met',
        transparent: 'met',
        positive: 'met',
        solution: 'met',
        followUp: 'notNeeded',
      },
      findings: [],
    });
  });

  test('that is conditional and hands the work back asks for more', () => {
    const { verdict, practices } = report('Bonjour Ana, désolés si cela a causé une gêne. Écrivez-nous en MP.', {
      post: CASSE,
    });
    expect(verdict).toBe('improve');
    expect(practices).toMatchObject({ transparent: 'missing', solution: 'missing', positive: 'met' });
  });

  test('that blames the customer is held', () => {
    const { verdict, practices } = report('Vous auriez dû choisir un point relais.', { post: CASSE });
    expect(verdict).toBe('hold');
    expect(practices.positive).toBe('missing');
  });
});

describe('what the post asks for', () => {
  test('thanks need no apology, no solution and no follow-up', () => {
    const post = postSaying('@northline the lamp is wonderful, thank you!', 'en');
    expect(report('Thank you, Ana, enjoy the light!', { post })).toMatchObject({
      verdict: 'ready',
      practices: { transparent: 'notNeeded', solution: 'notNeeded', followUp: 'notNeeded' },
    });
  });

  test('a reply that is glad for the customer tells praise where the words of the post hide it', () => {
    const post = postSaying('@northline Omar made it easy to move our whole workshop, hassle free.', 'en');
    const hint = judged('act', 'medium');
    expect(report('We’re happy that Omar could get you moved, Ana.', { post, hint }).findings).toEqual([]);
    const broken = report('We’re glad our team could answer, Ana.', { post: BROKEN, hint });
    expect(broken.findings.map(({ rule }) => rule)).toContain('missing-apology');
    const burnt = postSaying('@northline your lamp burned my hand', 'en');
    expect(report('So excited to have you with us, Ana.', { post: burnt }).findings).not.toEqual([]);
  });

  test('what is put right already needs no promise to come back', () => {
    const post = postSaying('@northline £640 taken twice from my account, where is it', 'en');
    const draft = 'I’m sorry, Ana: we charged you twice, our mistake. Your money has been returned.';
    expect(report(draft, { post }).practices.followUp).toBe('notNeeded');
    expect(report('I’m sorry, Ana: we charged you twice, our mistake.', { post }).practices.followUp).toBe('missing');
  });

  test('a plain question needs its answer only', () => {
    const post = postSaying('@northline do you open on Sunday?', 'en');
    expect(report('Yes, from ten to six.', { post })).toMatchObject({
      verdict: 'ready',
      practices: { transparent: 'notNeeded', solution: 'met' },
    });
  });

  test('a danger needs an instruction first, and a promise to come back', () => {
    const post = postSaying('@northline votre radiateur a pris feu', 'fr');
    const calm = report('Ana, c’est notre faute et je suis désolée. Nous remplaçons le radiateur demain.', { post });
    expect(calm.practices).toMatchObject({ solution: 'missing', followUp: 'missing' });
    expect(calm.findings.map(({ rule }) => rule)).toContain('no-safety-instruction');
  });

  test('the hint decides over the words of the post', () => {
    const post = postSaying('@northline well, that is that', 'en');
    const { findings } = report('I’m sorry, Ana.', { post, hint: judged('urgent', 'high', ['safety']) });
    expect(findings.map(({ rule }) => rule)).toContain('no-safety-instruction');
  });

  test('a late reply should admit the wait', () => {
    const late = { post: { ...BROKEN, postedAt: HOUR }, now: 30 * HOUR };
    const draft = 'Ana, I’m sorry about the lamp: we are sending a new one today.';
    expect(report(draft, late)).toMatchObject({ verdict: 'improve', practices: { prompt: 'missing' } });
    expect(report(`${draft} You waited far too long for this answer.`, late).practices.prompt).toBe('met');
    expect(report(draft, { ...late, now: 1.5 * HOUR }).practices.prompt).toBe('met');
    expect(report(draft, { post: BROKEN }).practices.prompt).toBe('notNeeded');
  });
});

describe('no false alarms', () => {
  test.each([
    ['en', 'I don’t blame you for being angry.'],
    ['en', 'No excuses: we let you down.'],
    ['en', 'You wrote “stop lying to me”, and we had told you two different things.'],
    ['en', 'You did nothing wrong, Ana.'],
    ['fr', 'C’est de notre faute.'],
    ['fr', 'Ce n’est pas de votre faute.'],
    ['fr', 'Vous parlez de « honte », et nous comprenons pourquoi.'],
    ['fr', 'Je ne vous demande pas de vous calmer, vous avez raison d’être en colère.'],
  ])('%s: %s', (lang, draft) => {
    expect(report(draft, { lang }).findings.filter(({ level }) => level !== 'hint')).toEqual([]);
  });
});

test('a muted rule is silent, but rules about privacy cannot be muted', () => {
  const draft = 'Obviously we wrote to lou@example.org.';
  const { findings } = report(draft, { muted: ['obvious', 'personal-email'] });
  expect(findings.map(({ rule }) => rule)).toEqual(['personal-email']);
});

test('reasons and labels come in the language of the interface', () => {
  const { findings } = report('Sorry if this upset you, Ana.', { locale: 'fr' });
  expect(findings[0]?.why).toMatch(/^Le «\u00a0si/);
  expect(findings[0]?.fix?.label).toBe('Remplacer');
});

test('a credit that a finding objects to does not count', () => {
  expect(report('Sorry for any inconvenience, Ana. Call us.', { post: BROKEN }).practices.transparent).toBe('missing');
});

test('an empty draft is not ready', () => {
  expect(report('  ', { post: BROKEN, brand: newBrand() })).toMatchObject({ verdict: 'improve', findings: [] });
});
