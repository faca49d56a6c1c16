import { isWithin, overlaps, type Span } from '../../language/span';
import type { DraftContext } from '../context';
import type { CreditId } from '../credits/index';
import { postSaying } from '../example';
import { frenchTruths } from '../frenchTruths';
import { phrase } from '../phrases';
import { plainSentences } from '../plainSentences';
import type { Hit, Rule } from '../rule';
import { isCredited } from '../serving';
import { SOURCES } from '../sources';
import { straySentences } from '../strayFrench';

/** What holds for everybody, told to the one to whom it has happened. */
export const trueOfAll: Rule = {
  id: 'true-of-all',
  topic: 'positive',
  level: 'warn',
  broad: true,
  byBuild: true,
  why: {
    en: 'This is true of anybody and answers nobody: speak of what happened to this customer.',
    fr: 'C’est vrai pour tout le monde et ne répond à personne : parlez de ce qui est arrivé à ce client.',
  },
  source: SOURCES.accommodative,
  languages: 'any',
  match: (draft) => {
    if (draft.complaint.kind !== 'complaint') return [];
    if (draft.language === 'fr') return frenchHits(draft);
    const level = weightFor(draft);
    return generalSentences(draft)
      .filter(({ start, end }) => !isHelped(draft) || !OURS.test(draft.text.slice(start, end)))
      .map((span) => ({ ...span, level }));
  },
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. Some lamps need a week to settle.',
      marks: 'Some lamps need a week to settle',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. Lamps are regarded as fragile goods.',
      marks: 'Lamps are regarded as fragile goods',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée pour la lampe, Ana, une autre part ce soir. Aucun colis n’est à l’abri d’un choc.',
      marks: 'Aucun colis n’est à l’abri',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana. Les lampes en verre restent fragiles.',
      marks: 'Les lampes en verre restent fragiles',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  alsoFires: ['missing-next-step'],
  good: [
    {
      lang: 'en',
      draft: 'Some lamps need a week to settle.',
      given: { post: postSaying('@northline how long does a lamp take to settle?', 'en') },
    },
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. All our lamps are checked before they leave; yours was not, and a new one ships today.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana : la lampe était mal emballée. Une autre part ce soir, elle est toujours garantie.',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
    {
      lang: 'fr',
      draft:
        'Je suis désolée, Ana : une autre part ce soir. Le suivi sera sur northline.fr pour les deux colis. Zoé de l’équipe Northline.',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
};

/** What is said to be so of everybody, and what is simply so: the words that say it, or else the sentence. */
function frenchHits(draft: DraftContext): Hit[] {
  const truths: Span[] = frenchTruths(draft).map(({ start, end }) => ({ start, end }));
  const isNew = (stray: Span) => !truths.some((truth) => overlaps(truth, stray));
  return [...truths, ...straySentences(draft).filter(isNew)].sort((a, b) => a.start - b.start);
}

/** What a sentence about everybody looks like: its subject is a kind, and its verb says what such things do. */
const GENERAL = new RegExp(
  [
    '^\\W*(?:as with|like|with|in) (?:any|all|every|most|many|some) ',
    phrase(
      '^\\W*(?:(?:some|most|all|any|many|certain|every|each) )(?!(?:of|other|day|time|morning|evening|week|good)\\b)[\\w-]+ (?:[\\w-]+ ){0,3}?',
      '(?:can|may|might|will|must|needs?|takes?|are|is|have|has|do|does|should|get|gets|come|comes|vary|varies|wear|fade|tend)\\b',
    ),
    phrase(
      '^\\W*(?:hi there,? |hello,? |hi,? )?(?!(?:this|as|was|is|has|yes|thanks|sorry|apologies|engineers|technicians|teams|colleagues|crews|lots)\\b)',
      '(?:[a-z-]+ )?[a-z-]{3,}s (?:[a-z-]+ ){0,5}?(?:are|can|may|do|have|must|need|take|belong|remain|vary|tend|wear|break|fail|fade|age|happen|come|go|change)\\b',
    ),
    phrase(
      '\\b(?:is|are) (?:\\w+ )?(?:regarded|considered|treated|deemed|classed|published|subject to|designed|intended|meant|supplied|sold',
      '|required|expected|advised|governed|processed|allocated|calculated|issued|recommended|entitled|obliged) ',
    ),
    '\\b(?:usually|often|normally|typically|generally|tends? to|sometimes|occasionally|can) (?:happens?|occurs?|means?|be|vary|result|arise)\\b',
    '\\bbelongs? (?:in|on|at|with)\\b|\\b(?:rests?|lies|remains?) with\\b|\\bit is (?:common|usual|customary|standard|normal)\\b',
    '\\bcan (?:\\w+ )?(?:stay|look|appear|seem|turn|feel|get|vary|change|differ|smell|taste|fade|shrink|expand)\\b',
  ].join('|'),
);
/** Somebody of ours, this customer's own matter, a moment: then it is about this case. */
const THIS_CASE = new RegExp(
  phrase(
    "\\b(?:i|i'm|i've|i'll|me|my|mine|we're|we've|we'll|your|yours|sorry|apolog\\w+|now|today|tonight|tomorrow|again|yesterday|last|wrong",
    '|late|fault|steps|measures|efforts|checks|mistakes?|please|deserves?|these|those|until|(?:mon|tues|wednes|thurs|fri|satur|sun)day|his|her|their way)\\b|\\?',
  ),
);
/** What even a thin reply does for somebody. */
const HELP: readonly CreditId[] = [
  'owning',
  'repair',
  'datedStep',
  'privateContact',
  'followUpPromise',
  'waitAcknowledged',
];
/** Where these stand, a sentence speaks to this customer. */
const TOLD: readonly CreditId[] = [...HELP, 'instruction'];
const REGRETS = /\b(?:sorry|apologi[sz]e|apologies)\b(?! (?:for|about|if) any)(?! to (?:see|hear|read))/;
const FEWEST_WORDS = 4;

/** Beside harm, and with nothing done or regretted, a general truth is a defence. */
function weightFor(draft: DraftContext): 'error' | 'warn' {
  const { complaint, readable } = draft;
  if (isHelped(draft)) return 'warn';
  return complaint.safety && !REGRETS.test(readable.text) ? 'error' : 'warn';
}

function generalSentences(draft: DraftContext): Hit[] {
  const { readable, quoted } = draft;
  return plainSentences(readable.text)
    .filter(({ 0: sentence }) => sentence.trim().split(/\s+/).length >= FEWEST_WORDS)
    .filter(({ 0: sentence }) => GENERAL.test(sentence.trimStart()) && !THIS_CASE.test(sentence))
    .map(({ 0: sentence, index }) => {
      const from = index + sentence.length - sentence.trimStart().length;
      return readable.original(from, index + sentence.replace(/[^a-z0-9)'"]+$/, '').length);
    })
    .filter((span) => !isWithin(quoted, span) && !isCredited(draft, span, TOLD));
}

function isHelped({ credits }: DraftContext): boolean {
  return HELP.some((credit) => credits.has(credit));
}

/** Beside help, what is said of us is no general truth, nor what says how long a thing takes. */
const OURS = /\b(?:our|we|us|ours|help|website|page|here|that's|would|minutes|hours|days|weeks)\b|\d/i;
