import type { DraftContext } from '../context';
import { postSaying } from '../example';
import { givesNothing } from '../gift';
import { phraseRule } from '../phraseRule';
import { type PhraseHit, phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Orders where a request would do. */
export const orderGiving = phraseRule({
  id: 'order-giving',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'This reads as an order: ask, or better, offer to do it.',
    fr: 'Cela se lit comme un ordre : demandez, ou mieux, proposez de le faire.',
  },
  source: SOURCES.requests,
  phrases: {
    en: [
      "you (?:must|have to|'ll have to|will have to|are required to|need to|will need to|shall|are obliged to|are expected to|'ll need to)",
      "you'll (?:have|need) to|it is (?:your responsibility|up to you) to",
      'we (?:require|demand|insist)(?: that)? you(?= to| must| \\w+)',
      phrase(
        "(?:please |and |but |so |just )?(?<!(?:i|we|they|he|she|you|to|and|so|just) )(?:don't|do not|refrain from|avoid|stop) (?:spread|exaggerat|jump|assum|accus|shout|swear|blam|speculat|presum|threaten|alarm|scar|caus|whip|stir|insult|abus|rais|mak)\\w*",
        "(?! (?:a |any )?(?:payment|cup|the (?:lamp|pack)))(?: [\\w']+){1,5}",
      ),
      "(?<!(?:i|we|ll|will|to|also|can|d|who|and|team) )(?:please |do |but |and |just )*(?<!(?:i|we|ll|will|to|also|can|who) )(?:make sure|ensure|be sure|see to it|remember|mind)(?: that)? (?:(?:somebody|someone)(?:'s)?|you(?:'re| are)?|your|there's|to)(?: [\\w']+){0,5} (?:actually|really|properly|carefully|correctly|this time|next time|in future|at home|in(?=[.,!]|$| this)|indoors|available|polite\\w*|respectful\\w*)",
      '(?:(?<=[.!?] )|^)(?:please |just |maybe |perhaps |then )*(?:ask|tell|try|check with|speak to|talk to|contact|take it up with|blame|see|bring|use|work from|buy|get|wear|pack|find) (?:your own|your (?:bank|neighbou?rs?|landlord|boss|employer|insurer|card company|host|family|household|council|seller)|an? caf[eé]|somewhere|someone else)(?: [\\w]+){0,6}',
    ],
    fr: [
      "vous (?:devez|devrez|etes tenue?s? de|etes priee?s? de|etes dans l'obligation|avez l'obligation)",
      "(?<!(?:qu'|ce qu'|dont |quand ))il vous (?:faut|faudra|appartient|incombe)(?: imperativement)?(?: de)?",
      'il (?:faut|faudra|convient) (?:imperativement|que vous)',
      "(?<!qu.)il (?:faut|faudra|suffit de|suffira de|vous restera a|ne vous reste (?:plus )?qu'a|vous suffira de) (?:juste |simplement |seulement |d'abord |ensuite |donc |maintenant |egalement |aussi )?(?:l[ea]s? |l'|nous |vous |y |bien )*(?!attendre|patienter|compter|payer)(?:re)?\\w{3,}(?:er|ir|ndre|ttre|oir)(?: [\\w']+){0,4}",
      "(?:merci|priere|veuillez) (?:de )?(?:nous )?(?:dire|repondre|confirmer|decider|reserver|choisir|revenir|vous decider|faire) (?:\\w+ ){0,3}?(?:vite|rapidement|sans (?:tarder|delai)|immediatement|au plus (?:vite|tot)|dans les (?:plus brefs|meilleurs) delais)(?:,[^.!?]{0,40})?|(?:les )?(?:places|stocks?|creneaux) (?:partent|s'ecoulent|sont limite)\\w*(?: \\w+)?",
      // An obstacle course: one order after another.
      "(?:(?:puis |et |ensuite |enfin |d'abord )?(?!vous|chez|assez|avez|etes|\\w+r(?:ez|iez)\\b)\\w+ez(?:-vous|-l[ea]s?|-y)?(?: [\\w']+){0,5}(?: ?[.,;!])? ?){4,}",
      "nous exigeons|(?:il est|c'est) (?:imperatif|obligatoire)|tu dois|c'est a vous de",
    ],
  },
  // Where nothing is given, telling the customer how to behave is all there is.
  levelFor: (draft, { words }) => (SCOLDS.test(words) && givesNothing(draft) ? 'error' : 'warn'),
  when: (draft, hit) =>
    !draft.complaint.safety &&
    draft.complaint.kind !== 'question' &&
    !isAside(draft, hit) &&
    // Under praise, "all it takes is" is a tip, or a joke.
    !(draft.complaint.kind === 'praise' && /suffi/.test(hit.words)),
  bad: [
    { lang: 'en', draft: 'You must wait for the new label.', marks: 'You must' },
    { lang: 'fr', draft: 'Vous devez attendre la nouvelle étiquette.', marks: 'Vous devez' },
  ],
  good: [
    { lang: 'en', draft: 'You don’t have to do anything: the label is on its way.' },
    { lang: 'fr', draft: 'Vous n’avez rien à faire : l’étiquette est en route.' },
    { lang: 'fr', draft: 'Vous ne devez rien payer.' },
    {
      lang: 'fr',
      draft: 'Pour la lumière douce, il suffit d’effleurer le pied !',
      given: { post: postSaying('@northline merci, la lampe est superbe', 'fr') },
    },
  ],
});

const ASIDE =
  /(?:what|all|everything|anything|info|information|if|details|whatever|that|because|sorry|when|where|why|ce que|ce dont|si|tout ce que|quand|dont|qu') $/;
/** Steps on a screen are help, not orders. */
const HOW = new RegExp(
  phrase(
    '^ (?:\\w+ )?(?:be able|be signed|be logged|restart|reset|update|upgrade|download|install|reinstall|open|tap|click',
    '|select|sign|log|go to|turn|switch|enter|scroll|clear|choose|enable|disable|verify|reset|redemarrer|mettre a jour',
    '|telecharger|installer|ouvrir|cliquer|appuyer|selectionner|vous connecter|vous identifier|activer|desactiver',
    '|saisir)\\b',
  ),
);

/** "All you need to do", "the info you'll need to start", "you have to do nothing": no orders. */
function isAside({ readable }: DraftContext, { from, to }: PhraseHit): boolean {
  const before = readable.text.slice(Math.max(0, from - 20), from);
  const after = readable.text.slice(to);
  return (
    ASIDE.test(before) ||
    /^ (?:do nothing|do anything|not\b|rien|etre (?!present|patient))/.test(after) ||
    HOW.test(after)
  );
}

const SCOLDS =
  /^(?:please |and |but |so |just |do )*(?:don't|do not|refrain|avoid|stop|make sure|ensure|be sure|see to|remember|mind)/;
