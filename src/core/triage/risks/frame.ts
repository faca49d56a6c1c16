import type { Language } from '../../brand';
import { compilePhrases } from '../../language/phrases';
import type { Token } from '../../language/tokenize';

/**
 * Words that put a post into a frame where dangers are told for fun or information: fiction, sport, jokes, food, teaching,
 * rehearsal, what is forbidden or did not happen. One list for all risks, beside the idioms of each.
 */
const FRAMES: Record<Language, readonly string[]> = {
  en: [
    '(lol|lmao|lmfao|haha*|rofl|jk|just kidding|joking|literally dying|😂|🤣|😹|💀|😜|😉|;))',
    '(film|films|movie|movies|series|sitcom|drama|thriller|novel|audiobook|podcast|episode|episodes|trailer|netflix|documentary|soundtrack|album|song|lyrics|playlist|musical|plot|villain|character|boss fight|dlc|gameplay|board game|escape room|halloween|murder mystery|true crime|quiz)',
    '(goal|goals|striker|keeper|defence|penalty|penalties|derby|squad|referee|marathon|half marathon|workout|squats|leg day|pb|personal best|innings|playoffs)',
    '(chilli|chili|spicy|hot wings)',
    '(webinar|workshop|lecture|seminar|drill|simulation|awareness|guide to|how to (spot|avoid|prevent)|checklist|exam|essay|vacancy|hiring|career|apprentice)',
    '(false alarm|prevented|caught (a|the) (scam|scammer|fraud)|blocked (a|the)|so glad|good news)',
    '(trainers|sneakers|nails|lipstick|eyeliner|memes|meme|bargain|prices are|tune|banger|dance floor|dancefloor)',
    '(anniversary of|on this day|in history|history of|museum|exhibition|once upon|years ago today|throwback)',
  ],
  fr: [
    '(lol|mdr|mdrr*|ptdr|xd|haha*|hihi|blague a part|je plaisante|je rigole|pour rire|😂|🤣|😹|💀|😜|😉|;))',
    '(film|films|serie|series|episode|episodes|roman|polar|bd|podcast|bande annonce|netflix|documentaire|album|chanson|spectacle|comedie|theatre|intrigue|personnage|boss|niveau|jeu video|jeu de societe|escape game|halloween|true crime|quiz|manga)',
    '(match|buts|buteur|gardien|defense adverse|penalty|derby|ligue|entraineur|arbitre|marathon|trail|seance|muscu|squats|abdos|rando|course a pied|peloton)',
    '(piment|piments|pimente*|sauce|epice*|wings|saveur*)',
    '(webinaire|atelier|conference|colloque|simulation|sensibilisation|conseils|comment (reperer|eviter|se proteger|prevenir)|guide|reglement interieur|examen|memoire|etude|sondage|recrut*|carriere)',
    '(fausse alerte|dejoue*|bloque (une|la|l’)|evite (une|l’)|bonne nouvelle)',
    '(baskets|ongles|rouge a levres|memes|bon plan|soldes|promo*|tube|piste de danse)',
    '(anniversaire de|il y a <number> ans jour pour jour|histoire de|musee|exposition)',
  ],
};

const matchers = {
  en: compilePhrases<true>([[true, FRAMES.en]]),
  fr: compilePhrases<true>([[true, FRAMES.fr]]),
};

/** Whether a post stands in such a frame. */
export function isFramed(tokens: readonly Token[], language: string): boolean {
  return matchers[language === 'fr' ? 'fr' : 'en'].find(tokens).length > 0;
}
