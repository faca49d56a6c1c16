import { creditFor } from './credit';

/** A direct answer to what was asked: yes, no, here is how, a place or a price. */
export const completed = creditFor({
  en: [
    "yes|no|sure|of course|absolutely|here(?:'s| is| are)|you (?:can|could|will|don't need|may)",
    'just (?:tap|click|open|go|choose|select)',
    "(?:tap|click|open|choose|select|press|go to|head to) (?:on )?(?:the |your )?\\w+|it(?:'s| is)",
    "they(?:'re| are)|we (?:do|don't|open|close|offer|have|ship|deliver|accept|are|aren't)",
    'open (?:from|until|on|every)|available|costs?|free|from \\d',
  ],
  fr: [
    "oui|non|bien sur|tout a fait|voici|voila|vous (?:pouvez|trouverez|avez|pourrez|n'avez)",
    '(?:cliquez|allez|ouvrez|choisissez|selectionnez|appuyez|rendez-vous|touchez)',
    "il (?:suffit|faut|est|y a)|elle est|c'est|ce (?:sera|n'est)",
    'nous (?:ouvrons|sommes|fermons|livrons|proposons|avons|acceptons)|ouvert|disponible|coute|gratuit',
    'a partir de \\d|de \\d',
  ],
});
