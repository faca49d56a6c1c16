import { isWithin, type Span } from '../../language/span';
import { trimmed } from '../around';
import type { DraftContext } from '../context';
import { postSaying } from '../example';
import type { Rule } from '../rule';
import { serves } from '../serving';
import { SOURCES } from '../sources';

/** While something is missing: the sentences that take up its room and do nothing for this customer. */
export const idleSentence: Rule = {
  id: 'idle-sentence',
  topic: 'solution',
  level: 'hint',
  broad: true,
  ifLacking: true,
  why: {
    en: 'This sentence does nothing for the customer yet: use its room for what is missing.',
    fr: 'Cette phrase n’apporte encore rien au client : utilisez sa place pour ce qui manque.',
  },
  source: SOURCES.formula,
  languages: 'any',
  match: (draft) => {
    if (draft.complaint.kind === 'unknown') return [];
    return draft.sentences.map((sentence) => trimmed(draft, sentence, '.')).filter((span) => isIdle(draft, span));
  },
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. It left here in good order.',
      marks: 'It left here in good order',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana. La lampe s’appelle Aurore.',
      marks: 'La lampe s’appelle Aurore',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  alsoFires: ['missing-next-step'],
  good: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. The one in the window is green, and we are sending it to you today.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Nos lampes sont en verre fin.',
      given: { post: postSaying('@northline en quoi sont vos lampes ?', 'fr') },
    },
  ],
};

const FEWEST_WORDS = 3;

function isIdle(draft: DraftContext, sentence: Span): boolean {
  const words = draft.text.slice(sentence.start, sentence.end);
  if (words.split(/\s+/).length < FEWEST_WORDS || isWithin(draft.quoted, sentence)) return false;
  return !serves(draft, sentence);
}
