import { wordsBefore } from '../around';
import type { DraftContext } from '../context';
import { postSaying } from '../example';
import { phraseRule } from '../phraseRule';
import { type PhraseHit, phrase } from '../phrases';
import { SOURCES } from '../sources';

/** A formula for somebody who took the trouble to praise. */
export const praiseFormula = phraseRule({
  id: 'praise-formula',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'This fits anybody: take up one thing that this customer praised.',
    fr: 'Cette phrase convient à tout le monde : reprenez une chose que ce client a aimée.',
  },
  source: SOURCES.formula,
  phrases: {
    en: [
      'we (?:\\w+ )?(?:value|appreciate|welcome) (?:all|any|every|your) (?:\\w+ )?(?:feedback|comments?|reviews?|input|opinions?)(?: \\w+){0,3}',
      phrase(
        '(?:strive|endeavou?r|aim|work hard|are committed|are dedicated) to (?:\\w+ )?',
        '(?:deliver|provide|offer|give|ensure|improve|maintain|exceed)(?: \\w+){0,3}',
      ),
      'thank you for (?:your|the) (?:feedback|comments?|message|input)(?=[.!]| and)|(?:rate|review) us(?: \\w+){0,3}',
      "leave us a (?:review|rating)|(?:take|fill in|complete) (?:our|the|a) (?:[\\w']+ )?survey|link in (?:our )?bio",
      '(?:your|customer) satisfaction (?:is|remains)(?: \\w+){0,3}',
      '(?:feedback|comments?|message|review|compliment|words) (?:has|have|is|are|was|were|will be) (?:been )?(?:\\w+ )?(?:recorded|forwarded|passed|noted|logged|shared|received|registered|relayed)(?: \\w+){0,5}',
    ],
    fr: [
      '(?:votre|vos|la) (?:satisfaction|avis|fidelite|confiance)(?: (?:de nos clients|client))? (?:est|sont|reste|demeure)(?: \\w+){0,3}',
      phrase(
        '(?:merci|remercions|remercie|remerciements) (?:\\w+ )?(?:pour|de) (?:votre|ce|cet|vos) ',
        '(?:commentaires?|retour|avis|message|confiance|fidelite)(?= ?[.!]|$)',
      ),
      "(?:nous (?:efforcons|attachons|mettons|oeuvrons|veillons))(?: [\\w']+){0,4}|(?:notez|evaluez)[- ]nous",
      '(?:commentaires?|avis|retour) et (?:de |pour )?(?:la|votre) confiance(?: \\w+){0,3}',
      'laissez-nous (?:un|une) (?:avis|note)|(?:repondez|participez) a notre (?:enquete|questionnaire)',
      '(?:nous )?(?:mettre|laisser|donner|attribuer|partager) (?:\\d|cinq|une?|votre|vos) (?:etoiles?|avis|notes?|commentaires?)(?: \\w+){0,3}',
      'lien (?:en|dans (?:la|notre)) bio',
      "l'(?:interet|attention) que vous (?:portez|avez porte\\w*|accordez)(?: \\w+){0,3}",
      '(?:votre|vos|cette) (?:reclamation|plainte|insatisfaction|mecontentement|deconvenue|deception|signalement)s?(?: \\w+){0,3}',
    ],
  },
  when: (draft, hit) =>
    draft.complaint.kind === 'praise' &&
    (isFavour(draft, hit) || TAKEN_FOR_COMPLAINT.test(hit.words) || isBare(draft, hit.words)),
  negated: true,
  // Whoever praised and is answered as if they complained sees that nobody has read them.
  levelFor: (_, { words }) => (TAKEN_FOR_COMPLAINT.test(words) ? 'error' : 'warn'),
  bad: [
    {
      lang: 'en',
      draft: 'We strive to deliver the best.',
      marks: 'strive to deliver the best',
      given: { post: postSaying('@northline I love my new lamp', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Votre satisfaction est notre priorité.',
      marks: 'Votre satisfaction est notre priorité',
      given: { post: postSaying('@northline merci, la lampe est superbe', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'Enjoy the light of the lamp, Ana!',
      given: { post: postSaying('@northline I love my new lamp', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Belles soirées avec la lampe, Ana !',
      given: { post: postSaying('@northline merci, la lampe est superbe', 'fr') },
    },
    {
      lang: 'fr',
      draft: 'Merci d’avoir pris le temps de nous laisser votre avis sur la lampe, Ana !',
      given: { post: postSaying('@northline merci, la lampe est superbe', 'fr') },
    },
  ],
});

const TAKEN_FOR_COMPLAINT = /reclamation|plainte|insatisfaction|mecontentement|deconvenue|deception|signalement/;
/** A favour asked in return for praise. */
const PROMOTES =
  /etoiles?|(?:mettre|donner|laisser|partager) (?:une?|votre|vos)|rate us|review us|survey|bio|leave us|notez|evaluez|enquete|questionnaire|laissez/;
/** Thanks for the time a review took ask for nothing more; they fit anybody all the same, unless something of it is taken up. */
const HAS_GIVEN = /\b(?:temps|d'avoir) (?:de |d')?(?:bien voulu )?(?:nous )?$/;

function isFavour(draft: DraftContext, hit: PhraseHit): boolean {
  if (!PROMOTES.test(hit.words)) return false;
  return !(draft.credits.has('specific') && HAS_GIVEN.test(wordsBefore(draft, hit)));
}

const WARM =
  /\b(?:glad|happy|delighted|pleased|thrilled|lovely|made (?:our|my)|enjoy|ravie?s?|heureu\w+|touchee?s?|plaisir|contente?s?|pass(?:e|ons) le mot|belle)\b/;

/** Nothing named from the post, nothing warm. Thanks for the words alone are too little to object to, unless values follow. */
function isBare({ credits, readable }: DraftContext, words: string): boolean {
  if (credits.has('specific') || credits.has('customerName') || WARM.test(readable.text)) return false;
  return !/^(?:thank|merci|remerci)/.test(words) || VALUES.test(readable.text);
}

const VALUES = /\b(?:value|strive|endeavou?r|committed|priority|priorite|satisfaction|efforcons|engagement)\b/;
