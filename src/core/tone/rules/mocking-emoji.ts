import { isWithin } from '../../language/span';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** Emoji that roll their eyes. */
export const mockingEmoji: Rule = {
  id: 'mocking-emoji',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'This emoji reads as mockery or boredom beside a complaint.',
    fr: 'Devant une réclamation, cet emoji se lit comme une moquerie ou de l’ennui.',
  },
  source: SOURCES.accommodative,
  languages: 'any',
  match: ({ text, quoted, complaint }) =>
    complaint.kind === 'praise'
      ? []
      : [
          ...text.matchAll(
            /\s?(?:🙄|🤡|🥱|😴|🖕|🤦|🤷|😒|💩|🤓|😏|🐒|🤪|👶|🎻)+[\u{1F3FB}-\u{1F3FF}]?(?:\u200D[♀♂]\uFE0F?)?/gu,
          ),
        ]
          .map(({ 0: marks, index }) => ({ start: index, end: index + marks.length, fix: { text: '' } }))
          .filter((hit) => !isWithin(quoted, hit)),
  bad: [
    { lang: 'en', draft: 'The van left at nine 🙄', marks: ' 🙄', fixed: 'The van left at nine' },
    { lang: 'fr', draft: 'Le camion est parti 🤷', marks: ' 🤷', fixed: 'Le camion est parti' },
  ],
  good: [
    { lang: 'en', draft: 'The van left at nine 🚚' },
    { lang: 'fr', draft: 'Le camion est parti 🚚' },
  ],
};
