import type { Language } from '../brand';

/** Phrases that together make irony of a post, over its readable form: applause for a loss. */
type Words = Record<Language, readonly string[]>;

/** Applause, which is mockery beside a loss. */
export const APPLAUSE: Words = {
  en: [
    '(?:great|good|nice|fine|fantastic|brilliant|lovely|amazing|stellar|top|superb|excellent) (?:job|work|one|going|stuff|service|move)',
    'well done|bravo|congrat\\w+|hats off|slow clap|way to go|inspired|impressed|impressive|(?:thanks|thank you)(?: \\w+)? for|genius',
  ],
  fr: [
    'bravo|chapeau|felicitations|du grand art|bien joue|quel talent|quelle (?:reussite|performance|prouesse)|top|genial|super|merci (?:pour|de|d)',
    'legendaire|exemplaire|quel (?:service|professionnalisme|sens du)|au top|impressionn\\w+|champions?|magnifique|magistral|la classe',
  ],
};

/** What is lost, broken or taken away by us. */
export const LOSS: Words = {
  en: [
    'wip(?:ed|ing)|eras(?:ed|ing)|delet(?:ed|ing)|ruin(?:ed|ing)|destroy(?:ed|ing)|crash(?:ed|ing)|froze|broke|vanished',
    'cancell?(?:ed|ing)|(?:left|leaving) (?:me|us) \\w+|lock(?:ed|ing) (?:me|us) out|charg(?:ed|ing) (?:me|us)|ghost(?:ed|ing)|ignor(?:ed|ing)',
    '(?:los(?:t|ing)) (?:my|our|his|her|the)|hung up|deliver(?:ed|ing) (?:it |my \\w+ )?to the wrong|both left',
  ],
  fr: [
    'effac\\w+|supprim\\w+|disparu\\w*|perdu\\w*|detruit\\w*|casse\\w*|plant(?:e|ee|es|age)|bloqu\\w+|annul\\w+|gach\\w+',
    '(?:toujours |plus |jamais |et )?(?:rien|personne|aucune reponse)(?= ?[.!,;])|\\d+ (?:jours|semaines|mois|heures) (?:de retard|sans)|sans (?:un mot|prevenir|explication|nouvelles|reponse)|ignor\\w+|raccroch\\w+|debit\\w+|en (?:panne|rade)|a la poubelle',
  ],
};
