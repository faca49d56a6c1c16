import { postSaying } from '../example';

import { givesNothing } from '../gift';

import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** A smile beside harm, or beside anger. */
export const emojiOnGrave: Rule = {
  id: 'emoji-on-grave',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'A cheerful emoji beside this post reads as not having read it.',
    fr: 'Un emoji joyeux sous ce message donne l’impression de ne pas l’avoir lu.',
  },
  source: SOURCES.accommodative,
  languages: 'any',
  match: (draft) =>
    draft.complaint.kind === 'complaint'
      ? [...draft.text.matchAll(CHEERFUL)].map(({ 0: marks, index }) => ({
          start: index,
          end: index + marks.length,
          level: draft.complaint.safety || givesNothing(draft) ? 'error' : 'warn',
          fix: { text: '' },
        }))
      : [],
  bad: [
    {
      lang: 'en',
      draft: 'Please unplug the lamp, Ana. 😊',
      marks: ' 😊',
      fixed: 'Please unplug the lamp, Ana.',
      given: { post: postSaying('@northline your lamp burned my hand', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Débranchez la lampe, Ana. 🎉',
      marks: ' 🎉',
      fixed: 'Débranchez la lampe, Ana.',
      given: { post: postSaying('@northline votre lampe m’a brûlé la main', 'fr') },
    },
  ],
  alsoFires: ['missing-apology', 'missing-follow-up'],
  good: [{ lang: 'en', draft: 'Enjoy it, Ana 😊', given: { post: postSaying('@northline I love my new lamp', 'en') } }],
};

/** Smiles, hearts of joy, parties, food and flowers; hands, arrows and sad faces are left alone. */
const CHEERFUL = new RegExp(
  `\\s?(?:[${[
    '😀-😅😇-😍🥰😘😎🤗🤩🥳😉🙂😏😜😛😋😺😃🤪🤭😝',
    '🎉🎊🎁🎄🎂🎈🏆✨🌟⭐💫🔥🚀💪👍🙌👏💃🤞🤘⚽🎵',
    '🌭-🍿🎀-🎿🏀-🏊🐀-🐿🥐-🥞🦀-🦮🧁🧸🧩🪁🪅🌹-🌾💐',
    '💯💖💕💚💙💛🧡💜💗💓❤🌞☀🌈🌷🌸🌹🐱🐶🐾🍿🍕🍰🍻🧘⛱🏖',
  ].join('')}]\\uFE0F?[\\u{1F3FB}-\\u{1F3FF}]?)+|\\s[:;]-?[)D](?!\\w)`,
  'gu',
);
