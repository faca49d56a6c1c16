import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../src/core/tone/checkDraft';
import { postSaying } from '../../../src/core/tone/example';
import type { Hint } from '../../../src/core/triage/hint';

/** A hint that takes the post for a complaint. */
const MISTAKEN: Hint = {
  postId: '1',
  band: 'act',
  complaint: 0.8,
  severity: 'low',
  risks: [],
  reach: 'low',
  reasons: [],
};

function findingsFor(draft: string, post: string, lang = 'fr') {
  const report = checkDraft({ draft, lang, post: postSaying(post, lang), hint: MISTAKEN });
  return report.findings.filter(({ level }) => level !== 'hint').map(({ rule }) => rule);
}

describe('plain praise', () => {
  test.each([
    ['fr', 'Lampe conforme, livraison très rapide', 'Merci Ana 😊 Belle journée !'],
    ['fr', 'Cliente depuis longtemps, jamais déçue', 'Merci beaucoup, Ana !'],
    ['fr', 'C’est la deuxième fois que je commande, lampes très belles', 'Nous vous remercions, Ana !'],
    ['fr', 'La lampe est là', 'Merci de votre confiance et de votre fidélité, Ana : cela illumine notre journée !'],
    ['en', 'Lamp as described, very good quality', 'Thank you Ana 😊'],
    ['en', 'Evenings are so lovely since I began using this lamp. A big thanks to Omar.', 'Thank you Ana 😊'],
  ])('owes no apology, whatever the hint says (%s: %s)', (lang, post, draft) => {
    expect(findingsFor(draft, post, lang)).toEqual([]);
  });

  test.each([
    'Lampe conforme mais trop sombre',
    'Livraison rapide, lampe cassée',
    'Lampe conforme, délai très long',
    'Bons produits, il ne manque que la réponse depuis trois semaines',
    'Excellent idea, a pity that it leaks',
  ])('is none where something is taken back: %s', (post) => {
    expect(findingsFor('Merci Ana 😊', post)).toContain('missing-apology');
  });
});

test.each([
  'Je suis désolée, Ana : une autre part ce soir. Merci de me transmettre votre photo de la lampe en MP.',
  'Je suis désolée, Ana : une autre part ce soir. À réception de votre photo, nous avons compris le défaut.',
  'Je suis désolée que votre lampe ne vous ait pas été livrée, Ana : une autre part ce soir.',
])('says nothing amiss: %s', (draft) => {
  expect(findingsFor(draft, '@northline la lampe est arrivée cassée')).toEqual([]);
});

test('praise with a calm but bears an exclamation mark, though the hint is grave', () => {
  const post = postSaying('lampe superbe, mais un peu longue à venir', 'fr');
  const draft = 'Bonjour Ana ! Je suis désolée pour l’attente.';
  const hint: Hint = { ...MISTAKEN, band: 'urgent', severity: 'high' };
  const { findings } = checkDraft({ draft, lang: 'fr', post, hint });
  expect(findings.map(({ rule }) => rule)).not.toContain('exclamation-on-grave');
});

test('an undertaking to write again is a promise to come back', () => {
  const draft = 'Je suis désolée pour la lampe, Ana : c’est notre erreur. Nous nous engageons à vous recontacter.';
  const post = postSaying('@northline votre avocat aura ma réponse, la lampe est cassée', 'fr');
  const { practices } = checkDraft({ draft, lang: 'fr', post });
  expect(practices.followUp).toBe('met');
});

describe('a formula after the harm is named', () => {
  const post = '@northline la lampe est arrivée cassée';

  test('only closes the sentence', () => {
    const draft = 'Votre lampe est arrivée cassée, Ana. Mes excuses pour ce désagrément : une autre part ce soir.';
    expect(findingsFor(draft, post)).toEqual([]);
  });

  test('needs no more than its own cause', () => {
    const draft = 'Mes excuses pour la gêne occasionnée par le colis ouvert, Ana : une autre lampe part ce soir.';
    expect(findingsFor(draft, post)).toEqual([]);
  });

  test('only closes the sentence in English too', () => {
    const draft = 'We’re sorry for not calling you back, and for any inconvenience caused. We fit a new lamp at six.';
    expect(findingsFor(draft, '@northline the lamp came broken', 'en')).toEqual([]);
  });

  test('needs no further word of regret where what is regretted is named', () => {
    const post = '@northline still no parcel after two weeks';
    const named = 'I’m sorry to hear that you haven’t received it, Ana. A courier brings another at six.';
    expect(findingsFor(named, post, 'en')).not.toContain('missing-apology');
    const owned = 'I’m sorry to hear that our packing has not been up to par, Ana. A courier brings another at six.';
    expect(findingsFor(owned, post, 'en')).not.toContain('missing-apology');
    const vague = 'I’m sorry to hear about your experience, Ana. A courier brings another at six.';
    expect(findingsFor(vague, post, 'en')).toContain('missing-apology');
  });

  test('closes an account of what came to the wrong place', () => {
    const draft =
      'Votre lampe a été livrée chez un voisin, Ana. Mes excuses pour ce désagrément : je la reprends ce soir.';
    expect(findingsFor(draft, post)).toEqual([]);
  });

  test('is left as it is where the harm is only hinted at', () => {
    const draft = 'La lampe ne vous a pas plu, Ana. Mes excuses pour ce désagrément : une autre part ce soir.';
    expect(findingsFor(draft, post)).toEqual(['formulaic-inconvenience']);
  });
});

describe('an English word that only looks like a fault', () => {
  test.each([
    [
      'a second door after the first',
      'Hold the button for ten seconds: see northline.example/lamps. If this doesn’t work, you can call us.',
    ],
    ['an open door for the rest', 'The depot opens at nine. For anything else, just give us a shout.'],
    ['questions that may come in private', 'The ramp is open. You can DM us any specific questions.'],
    ['a request to pass something on', 'That email is not ours. Please forward this to phishing@northline.example.'],
    ['the customer’s own attempt', 'Which browser are you failing to see the website in?'],
  ])('is spared: %s', (_, draft) => {
    const { findings } = checkDraft({ draft, lang: 'en' });
    const rules = findings.filter(({ level }) => level !== 'hint').map(({ rule }) => rule);
    for (const rule of ['burden-call', 'burden-dm', 'vague-action']) expect(rules).not.toContain(rule);
  });

  test('an address does not end the sentence around it', () => {
    const draft =
      'Try https://northline.example/lamps?x=1 first. If not, call us: https://northline.example/call.html or ring us.';
    expect(checkDraft({ draft, lang: 'en' }).findings.map(({ rule }) => rule)).not.toContain('burden-call');
  });

  test('the inconvenience is named where its cause is', () => {
    const post = '@northline the lamp came broken';
    const named = 'I’m sorry for any inconvenience caused by the delay in replacing it, Ana. A new one comes at six.';
    expect(findingsFor(named, post, 'en')).not.toContain('formulaic-inconvenience');
    const bare = 'I’m sorry for any inconvenience caused by this, Ana. A new one comes at six.';
    expect(findingsFor(bare, post, 'en')).toContain('formulaic-inconvenience');
  });
});
