import { creditFor } from './credit';

/** Thanks or shares the joy. */
export const thanks = creditFor({
  en: [
    'thanks?|thank you|glad|happy|thrilled|excited|welcome|delighted|pleased|lovely|made (?:our|my) (?:day|week)|means a lot',
    'cheers|great to (?:hear|read)|love (?:hearing|reading)',
  ],
  fr: [
    'merci(?! de (?:\\w+ )?\\w+(?:er|ir|re)\\b)|ravie?s?|contente?s?|heureu(?:x|ses?)|plaisir|chaud au coeur|super|genial|bravo|touchee?s?|sourire',
  ],
});
