import { commonness, guessLanguage } from '../../language/guess';
import { tokenize } from '../../language/tokenize';
import { postSaying } from '../example';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** A reply in another language than the post. */
export const wrongLanguage: Rule = {
  id: 'wrong-language',
  topic: 'language',
  level: 'warn',
  why: {
    en: 'The customer wrote in another language than this reply.',
    fr: 'Le client a écrit dans une autre langue que cette réponse.',
  },
  source: SOURCES.language,
  languages: 'any',
  match: ({ guessed, post, text }) => {
    if (!post || guessed === 'und') return [];
    const told = toldLanguage(post.lang);
    if (told === guessed) return [];
    // X errs about short posts: words that are plainly in the language of the reply count for more.
    const words = wordsLanguage(post.text);
    const isKnown = told !== undefined || words !== undefined;
    return isKnown && words !== guessed ? [{ start: 0, end: text.length }] : [];
  },
  bad: [
    {
      lang: 'en',
      draft: 'We are sorry about the lamp: a new one is on its way.',
      marks: 'We are sorry about the lamp: a new one is on its way.',
      given: { post: postSaying('@northline la lampe est arrivée cassée et je suis très déçu', 'fr') },
    },
    {
      lang: 'fr',
      draft: 'Nous sommes désolés pour la lampe : une nouvelle est en route.',
      marks: 'Nous sommes désolés pour la lampe : une nouvelle est en route.',
      given: { post: postSaying('@northline the lamp came broken and I am very disappointed', 'en') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'We are sorry about the lamp: a new one is on its way.',
      given: { post: postSaying('@northline the lamp came broken and I am very disappointed', 'en') },
    },
    {
      lang: 'en',
      draft: 'We are sorry about the lamp: a new one is on its way.',
      given: { post: postSaying('@northline when will you bring the lamp that I ordered from you?', 'fr') },
    },
    {
      lang: 'fr',
      draft: 'Nous sommes désolés pour la lampe : une nouvelle est en route.',
      given: { post: postSaying('lampe non livrée, facture non reçue', 'und') },
    },
    {
      lang: 'fr',
      draft: 'Merci, Ana : la lampe vous éclaire bien.',
      given: { post: postSaying('Lampe facile a poser', 'und') },
    },
  ],
};

const NAMED = new Set(['en', 'fr', 'es', 'de', 'it', 'pt']);
const ENOUGH_WORDS = 4;

/** The language that X names, where it is one we can tell apart. */
function toldLanguage(lang: string): string | undefined {
  const told = lang.slice(0, 2).toLowerCase();
  return NAMED.has(told) ? told : undefined;
}

/** The language of the words, where they are enough to tell. */
function wordsLanguage(text: string): string | undefined {
  const words = tokenize(text).filter(({ kind }) => kind === 'word');
  // A lone letter belongs to too many languages to tell them apart.
  const isTold = words.length >= ENOUGH_WORDS && words.some(({ norm }) => norm.length > 1 && commonness(norm) > 0);
  const guess = isTold ? guessLanguage(text) : 'und';
  return guess === 'und' ? undefined : guess;
}
