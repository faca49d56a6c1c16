import { postSaying } from '../example';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Good cheer beside trouble. */
export const cheerOnComplaint = phraseRule({
  id: 'cheer-on-complaint',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'This cheer does not fit the customer’s day: a calm line is warmer.',
    fr: 'Cet entrain ne va pas avec la journée du client : une phrase calme est plus chaleureuse.',
  },
  source: SOURCES.accommodative,
  phrases: {
    en: [
      phrase(
        '(?:happy (?:\\w+day|weekend|shopping|travels|holidays)|have (?:a|an) (?:\\w+ )?(?:great|lovely|wonderful|fantastic',
        '|amazing|awesome|nice|good|fabulous|sunny) (?:day|weekend|evening|week|one|time)',
        '|enjoy (?:your|the rest of your) (?:day|weekend|evening|trip|stay|meal)|great (?:news|question|to hear from you)',
        "|(?:awesome|yay|woohoo|hooray|fantastic|amazing)|(?:we're|we are) (?:so )?(?:(?:excited|thrilled|delighted)",
        "|(?:happy|glad) (?:to hear|that you|you))(?! (?:(?:that )?you(?:'re| are) (?:safe|ok|well|unhurt)))|keep smiling",
        '|cheer up|good vibes|thanks? (?:you )?(?:so much )?for (?:sharing(?! (?:your|this|these|that|the) )|the (?:love|kind words)',
        '|your (?:lovely|kind)))',
      ),
      '(?:^|(?<=[.!?] ))(?:(?:good )?(?:morning|afternoon|evening)|hi (?:there|lovely|hun|guys|all)|hey(?: there)?|hiya|howdy|yay)(?= ?!)',
      '(?:^|(?<=[.!?] ))ha(?=[,! ])',
      phrase(
        "(?:hope you(?:'ve| have)? (?:had|are having|have|enjoy\\w*)) (?:a )?(?:\\w+ ){0,2}",
        '(?:otherwise|anyway|all the same|christmas|day|weekend|holiday|birthday|rest)',
      ),
      "that's one for (?:the|our) [\\w ]{3,14}|(?:never|no) a dull moment|we love (?!that|this|to)\\w+(?: \\w+)?",
    ],
    fr: [
      phrase(
        '(?:(?:excellente?|belle|super|agreable|douce|tres bonne|tres belle) (?:journee|soiree|semaine',
        '|fin de (?:journee|semaine)|weekend|week-end)|bon (?:weekend|week-end|voyage|appetit|shopping)',
        '|(?:super|excellente|bonne) nouvelle|genial|youpi|hourra|(?:nous sommes|on est) (?:ravis|tres heureux|enchantes',
        '|contents|heureux)|gardez le sourire|(?:au|avec) plaisir|merci (?:pour (?:le|ce|votre) (?:partage|gentil|adorable|retour (?:enthousiaste|positif)))',
        '|a tres vite)',
      ),
      'bonne (?:journee|soiree|semaine|fin de journee|continuation|route|chance)(?= ?[!.]|$)',
      'a (?:tres )?(?:vite|bientot)(?: (?:sous|sur|dans|parmi|chez|en|pour) (?:\\w+ ?){1,3})?|gg|felicitations|salut(?= ?!)',
      'coucou|quelle (?:aventure|histoire|journee)(?= ?!)',
      '(?:bonnes?|joyeu\\w+|belles?|bel|bon) (?:vacances|fetes?|noel|anniversaire|week-end|sejour|courage|sentier|appetit)(?: \\w+){0,4}',
      '(?:fera|ferez|allez faire) (?:sensation|fureur|un malheur)',
      "c'est (?:tres )?(?:tendance|la mode|original|collector)(?: \\w+){0,2}|promis,? ?jure",
    ],
  },
  when: ({ complaint }, { words }) =>
    complaint.grave || complaint.ironic || (complaint.kind === 'complaint' && BLIND.test(words)),
  // Who takes mockery for praise has not read the post.
  levelFor: ({ complaint, credits }) => (complaint.ironic && credits.has('thanks') ? 'error' : 'warn'),
  bad: [
    {
      lang: 'en',
      draft: 'Ana, please unplug the lamp now. Have a great day.',
      marks: 'Have a great day',
      given: { post: postSaying('@northline your lamp burned my hand', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Débranchez la lampe, Ana. Belle journée.',
      marks: 'Belle journée',
      given: { post: postSaying('@northline votre lampe m’a brûlé la main', 'fr') },
    },
  ],
  alsoFires: ['missing-apology', 'missing-follow-up'],
  good: [
    { lang: 'en', draft: 'Have a great day, Ana.', given: { post: postSaying('@northline I love my new lamp', 'en') } },
    { lang: 'fr', draft: 'Belle journée, Ana.' },
  ],
});

/** Cheer about the very thing that went wrong. */
const BLIND = /^(?:fera|ferez|allez faire|c'est|gg|felicitations|youpi|hourra|yay|woohoo|hooray|cheer up|keep smiling)/;
