import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** The office's way of saying "can't you read". */
export const asStated = phraseRule({
  id: 'as-stated',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'This sounds as if the customer had not read: give the fact by itself.',
    fr: 'Cela laisse entendre que le client n’a pas lu : donnez le fait, tout simplement.',
  },
  source: SOURCES.accommodative,
  phrases: {
    en: [
      phrase(
        '(?<!not )as (?:stated|mentioned|indicated|specified|noted|outlined|advised|explained|described',
        '|you (?:were|have been) (?:told|informed|advised))(?: (?:above|before|earlier|on (?:the|our) \\w+',
        '|in (?:the|our|your) (?!dm|message)\\w+))?,?(?! (?:in|on) your)(?! (?:by (?:phone|dm|email)',
        '|in (?:my|our) (?:dm|message)))',
      ),
      'per (?:the|our) (?:website|terms|faq)|as it says(?: quite| very| so)*(?: \\w+ly)?(?: (?:on|in) (?:the|our) \\w+)?',
    ],
    fr: [
      phrase(
        "(?:comme|tel qu'|ainsi qu')(?: ?(?:il est|c'est))? ?(?:indique|precise|mentionne|stipule|explique|specifie|annonce",
        '|evoque|ecrit)(?:e?s?)?(?: (?:ci-dessus|plus haut|precedemment|auparavant|sur (?:le|notre) \\w+',
        '|dans (?:nos|les|le) (?!mp|message)\\w+))?,?(?! (?:par (?:telephone|mail|mp|message)|ensemble',
        '|en (?:mp|prive|message)|lors|dans votre|sur votre))',
      ),
      'pour rappel,?',
      "sachez (?:toutefois|cependant|neanmoins|bien)(?: que)?(?: [\\w']+){0,4}",
    ],
  },
  bad: [
    { lang: 'en', draft: 'The gate closes at nine, as stated on the ticket.', marks: 'as stated on the ticket' },
    {
      lang: 'fr',
      draft: 'La barrière ferme à neuf heures, comme indiqué sur le billet.',
      marks: 'comme indiqué sur le billet',
    },
  ],
  good: [
    { lang: 'en', draft: 'The gate closes at nine.' },
    { lang: 'fr', draft: 'La barrière ferme à neuf heures.' },
  ],
});
