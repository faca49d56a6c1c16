import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Hindsight addressed to the customer. */
export const shouldHave = phraseRule({
  id: 'should-have',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'Telling people what they should have done reads as a reproach: say what can be done now.',
    fr: 'Dire ce que le client aurait dû faire sonne comme un reproche : dites ce qui est possible maintenant.',
  },
  source: SOURCES.repair,
  phrases: {
    en: [
      'why not (?:have )?(?:call|ring|write|ask|contact|tell|called|rung|asked)(?: \\w+){0,3}',
      phrase(
        "you (?:really )?(?:should|could|ought to)(?:'ve| have| of) (?:just |simply |also |at least |first )?",
        '(?!(?:received|gotten|got|had|been|an?|the|access|no|any|heard|seen|it|your|more|to|now|all|already|our|had|found',
        '|arrived|noticed|enjoyed|felt|expected|waited|spent|stayed|gone|left|landed|travelled|slept)\\b)\\w+',
        '(?:ed|t|d|n|en|ght|ld|ead|one|ought|own|ung|m)(?: \\w+)?',
      ),
      "why (?:didn't|did not|haven't) you \\w+",
    ],
    fr: [
      "pourquoi ne pas (?:nous |l'|les |vous )?(?:avoir|etre) \\w+",
      phrase(
        '(?:vous|tu) (?:auriez|aurais|devriez|pouviez) (?:tout simplement |au moins |simplement |quand meme )?(?:du|pu) ',
        "(?!recevoir|etre|avoir|trouver|pouvoir|obtenir|beneficier|profiter|voir|arriver|l'apprendre|apprendre|savoir",
        "|le savoir|l'entendre|entendre|lire|l'avoir)[\\w']+(?: \\w+)?",
      ),
      "(?:vous|tu) (?:deviez(?! (?:recevoir|etre|avoir|arriver|partir|voyager))|aviez qu'a)(?: \\w+)?|vous n'aviez qu'a",
      "(?<!qu.)il (?:fallait|aurait fallu)(?! (?:que (?:nous|je)|nous))(?![^.!?]{0,60}\\b(?:et|mais) (?:nous|on|je) (?:ne|n'|l'))(?: \\w+)?",
      phrase(
        '(?<![a-z])(?:une?|la|le) (?:simple |petite? |bref |breve |rapide )?(?:coup de (?:fil|telephone)|appel|message|mail|verification|lecture|clic',
        "|coup d'.il|regard|question|minute|recherche|visite)(?! de (?:notre|ma|nos|mon))[^.!?,;]{0,30}(?:aurait|eut) (?:suffi|evite|permis)(?: \\w+){0,2}",
      ),
      "il suffisait de(?: \\w+)?|pourquoi (?:n'avez-vous pas|ne pas avoir|vous n'avez pas) \\w+",
    ],
  },
  negated: true,
  bad: [
    { lang: 'en', draft: 'You should have checked the size first.', marks: 'You should have checked the' },
    { lang: 'fr', draft: 'Vous auriez dû vérifier la taille.', marks: 'Vous auriez dû vérifier la' },
    { lang: 'fr', draft: 'Il fallait venir avant midi.', marks: 'Il fallait venir' },
  ],
  good: [
    { lang: 'en', draft: 'You should have received a ticket by now, and you have not.' },
    { lang: 'en', draft: 'We should have told you about the strike.' },
    { lang: 'fr', draft: 'Vous auriez dû recevoir votre billet hier.' },
  ],
});
