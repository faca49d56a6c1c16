import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../../src/core/language/guess';
import { isNegated } from '../../../src/core/language/negation';
import { compilePhrases } from '../../../src/core/language/phrases';
import { isQuestion } from '../../../src/core/language/question';
import { quotedSpans } from '../../../src/core/language/quotation';
import { sentences } from '../../../src/core/language/sentences';
import { tokenize } from '../../../src/core/language/tokenize';

const norms = (text: string) => tokenize(text).map(({ norm }) => norm);
const found = (text: string, ...phrases: string[]) =>
  compilePhrases([[true, phrases]])
    .find(tokenize(text))
    .map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  test('French elisions are cut, curly apostrophes and accents folded', () => {
    expect(norms('J’ai l’été qu’on')).toEqual(["j'", 'ai', "l'", 'ete', "qu'", 'on']);
    expect(norms('aujourd’hui jai')).toEqual(["aujourd'hui", "j'", 'ai']);
  });
  test('drawn-out words are squeezed without losing real doubles', () => {
    expect(norms('noooo goooood sooo')).toEqual(['no', 'good', 'so']);
  });
  test('accounts, links, numbers, emoji and faces are one token each', () => {
    expect(tokenize('@a_b acme.fr/x 12,50 👨‍👩‍👧 :( 🇫🇷').map(({ kind }) => kind)).toEqual([
      'mention',
      'url',
      'number',
      'emoji',
      'emoji',
      'emoji',
    ]);
  });
  test('a hashtag is followed by its words', () => {
    expect(norms('#BoycottAcme')).toEqual(['#boycottacme', 'boycott', 'acme']);
    expect(norms('#arnaquetotale')).toEqual(['#arnaquetotale', 'arnaque', 'totale']);
  });
  test('every span holds the token’s own text', () => {
    const text = 'Ça alors… j’attends @acme 👍🏽 depuis 3h!! \ud800 fin';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});

describe('phrases', () => {
  test('alternatives, optional words, prefixes and gaps match across case and accents', () => {
    expect(found('Je veux être REMBOURSÉE vite', 'rembours*')).toEqual(['REMBOURSÉE']);
    expect(found('still my parcel has not arrived', 'still ... (not|never) arrived')).toEqual([
      'still my parcel has not arrived',
    ]);
    expect(found('pas de réponse, pas réponse', 'pas de? reponse')).toEqual(['pas de réponse', 'pas réponse']);
    expect(found('I dont know, I don’t know', "don't know")).toEqual(['dont know', 'don’t know']);
  });
  test('a gap never crosses a sentence', () => {
    expect(found('still here. It has not arrived', 'still ...6 arrived')).toEqual([]);
  });
  test('groups within groups are written out', () => {
    expect(found('do not buy', '(avoid|do not (use|buy))')).toEqual(['do not buy']);
  });
  test('a phrase that begins with a gap is refused', () => {
    expect(() => compilePhrases([[true, ['... late']]])).toThrow('fixed start');
  });
});

describe('sentences, questions, negation, quotation, language', () => {
  test('sentences end at marks and line breaks', () => {
    const text = 'Hello there. Ok!\nfin';
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Hello there.', 'Ok!', 'fin']);
  });
  test('a rhetorical question asks nothing', () => {
    expect(isQuestion('what time do you open?')).toBe(true);
    expect(isQuestion('are you kidding me?')).toBe(false);
    expect(isQuestion('vous vous moquez de nous ?')).toBe(false);
  });
  test('negation reaches over a few words and around French verbs', () => {
    const en = tokenize('it is not a scam but a delay');
    expect(isNegated(en, 4, 'en')).toBe(true);
    expect(isNegated(en, 7, 'en')).toBe(false);
    expect(isNegated(tokenize('ça marche pas'), 1, 'fr')).toBe(true);
    expect(isNegated(tokenize('no wonder it failed'), 3, 'en')).toBe(false);
  });
  test('quotes and reported speech are told apart', () => {
    expect(quotedSpans('il a dit « dehors ». They told me that it is gone').map(({ how }) => how)).toEqual([
      'quote',
      'reported',
    ]);
  });
  test.each([
    ['en', 'Where is my order?'],
    ['fr', 'toujours rien depuis hier'],
    ['es', 'mi pedido no ha llegado'],
    ['de', 'mein Paket ist nicht da'],
    ['it', 'il mio pacco non è arrivato'],
    ['pt', 'o meu pedido não chegou'],
    ['und', '12345'],
  ])('%s is recognised', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
