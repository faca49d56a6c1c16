import { isWithin } from '../../language/span';
import { postSaying } from '../example';
import type { Rule } from '../rule';
import { saidIn } from '../said';
import { SOURCES } from '../sources';

/** Excitement beside harm. */
export const exclamationOnGrave: Rule = {
  id: 'exclamation-on-grave',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'An exclamation mark sounds cheerful beside something this serious.',
    fr: 'Un point d’exclamation sonne gai face à un sujet aussi sérieux.',
  },
  source: SOURCES.accommodative,
  label: { en: 'Full stop', fr: 'Un point' },
  languages: 'any',
  match: ({ text, complaint, quoted, post }) =>
    complaint.grave && !isMixed(post?.text ?? '')
      ? [...text.matchAll(/[\s\u00a0\u202f]?(?<![!?])!(?![!?])/g)]
          .map(({ 0: marks, index }) => ({ start: index, end: index + marks.length, fix: { text: '.' } }))
          .filter((hit) => !isWithin(quoted, hit))
      : [],
  bad: [
    {
      lang: 'en',
      draft: 'Hello Ana! Unplug the lamp.',
      marks: '!',
      fixed: 'Hello Ana. Unplug the lamp.',
      given: { post: postSaying('@northline your lamp burned my hand', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Bonjour Ana ! Débranchez la lampe.',
      marks: ' !',
      fixed: 'Bonjour Ana. Débranchez la lampe.',
      given: { post: postSaying('@northline votre lampe m’a brûlé la main', 'fr') },
    },
  ],
  alsoFires: ['missing-apology', 'missing-follow-up'],
  good: [
    { lang: 'en', draft: 'What a photo, Ana!', given: { post: postSaying('@northline I love my new lamp', 'en') } },
    {
      lang: 'fr',
      draft: 'Bonjour Ana ! Je suis désolée pour l’attente.',
      given: { post: postSaying('@northline lampe superbe, mais 2 semaines de retard', 'fr') },
    },
  ],
};

/** Praise with a "but", in calm words, is no grave matter even where the hint takes it for one. */
function isMixed(text: string): boolean {
  const said = saidIn(text);
  return said.praises && !said.grave && !said.safety && !said.angry && BUT.test(said.words);
}

const BUT = /\b(?:mais|bemol|par contre|en revanche|dommage|but|although|shame)\b/;
