import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Gratitude from a form. */
export const emptyThanks = phraseRule({
  id: 'empty-thanks',
  topic: 'serious',
  level: 'warn',
  why: {
    en: 'This sentence fits every customer, so it says nothing to this one: name the trouble instead.',
    fr: 'Cette phrase convient à tout le monde, donc à personne : nommez plutôt le problème.',
  },
  source: SOURCES.formula,
  phrases: {
    en: [
      'your (?:satisfaction|happiness|comfort|trust|opinion) (?:means|drives|inspires)(?: \\w+){0,4}',
      phrase(
        '(?:your|customer) (?:feedback|opinion|satisfaction|experience|comments?|business|loyalty|views?|trust|comfort|call) ',
        '(?:is|are|matters?|remains?)(?: (?:very|so|really|extremely|always|truly|our|a|top|most|highly|greatly|much|main|of',
        '|great|utmost|first))*(?: (?:important|importance|valuable|invaluable|valued|appreciated|precious|priority',
        '|everything|concern|essential|paramount|vital))(?: to us)?',
      ),
      'your (?:\\w+ )?(?:feedback|opinion|satisfaction|experience) matters(?: to us)?',
      'we (?:\\w+ )?(?:value|appreciate) (?:your|all|every) (?:\\w+ )?(?:feedback|opinions?|comments?|input|business|loyalty|trust|custom|views?|concerns?)',
      phrase(
        'thank(?:s| you) for (?:your|the|this|sharing your|providing your|leaving your|taking the time to) ?',
        '(?:valuable |honest )?(?:feedback|comments?|input|opinion|provide|leave|share|write|experience)(?: \\w+)?',
      ),
      'we (?:always )?(?:welcome|listen to) (?:your |all |any )?feedback|customer satisfaction',
      "we take (?:(?!it |that )[\\w']+ ){1,5}?(?:very |extremely |so )?seriously",
      'your voice (?:matters|counts)|(?:feedback|comments?|messages?) (?:like|such as) (?:this|yours|these)(?: \\w+){0,5}',
      'we (?:do |really |truly )?hear you(?=[.!,]|$)|on a journey|(?:at|here at) \\w+,? we (?:\\w+ )?(?:believe|care|pride|value|love|aim|put)(?: \\w+){0,3}',
      '(?:duly |your comments? (?:are |is ))noted(?=[.!,]|$)|(?<![a-z0-9,] )interesting(?=[.!]|$)|(?:hope|trust) (?:that |this )?clarifies(?: \\w+)?',
    ],
    fr: [
      'votre (?:bonheur|satisfaction|confort|plaisir|confiance) (?:est|sont|reste) (?:notre|nos|la) \\w+',
      phrase(
        '(?:votre|vos|la) (?:avis|satisfaction|retours?|opinion|confiance|experience|remarques?|satisfaction client)',
        "(?: \\w+)? (?:est|sont|reste|nous est|nous sont|demeure|restent)(?: \\w+'?){0,3}? ",
        '(?:importants?|importante|precieu\\w+|priorite|essentiel\\w*|primordial\\w*|preoccupations?|utiles?|cher\\w*)',
      ),
      '(?:votre|vos) (?:avis|satisfaction|opinion) (?:compte|comptent)',
      'merci (?:pour|de) (?:votre|ce|vos|cet|nous faire part de (?:votre|vos|ce)) (?:\\w+ )?(?:retours?|avis|commentaires?|remarques?|temoignage|feedback)',
      "merci d'avoir pris le temps(?: de \\w+)?",
      '(?:nous )?(?:prenons|prendrons)(?: \\w+){0,4}? (?:tres )?au serieux',
      "(?:nous sommes|restons) a (?:votre|l') ?ecoute|la satisfaction (?:de nos clients|client)",
    ],
  },
  negated: true,
  when: ({ complaint, credits }, { words }) =>
    complaint.kind !== 'praise' &&
    complaint.kind !== 'question' &&
    // Whoever has told what happened and regrets it may add that it is taken seriously.
    !(SERIOUSLY.test(words) && credits.has('apology') && credits.has('explanation')),
  bad: [
    { lang: 'en', draft: 'Your feedback is important to us.', marks: 'Your feedback is important to us' },
    { lang: 'fr', draft: 'Votre avis est précieux.', marks: 'Votre avis est précieux' },
  ],
  good: [
    { lang: 'en', draft: 'You told us that the ramp is blocked: a colleague clears it now.' },
    { lang: 'fr', draft: 'Vous signalez la rampe bloquée : une collègue la dégage.' },
    {
      lang: 'fr',
      draft: 'Toutes nos excuses : une panne du quai a retardé la lampe. Nous prenons cela très au sérieux.',
    },
  ],
});

const SERIOUSLY = /au serieux|seriously/;
