import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Sent back to the manual. */
export const goRead = phraseRule({
  id: 'go-read',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'This sends the customer back to the manual: give the answer itself.',
    fr: 'Cela renvoie le client à la notice : donnez la réponse elle-même.',
  },
  source: SOURCES.contact,
  phrases: {
    en: [
      phrase(
        '(?:please |just |maybe |perhaps |try to |you can |simply |kindly )*(?:read|re-?read|consult|study|google) ',
        '(?:the|our|your) (?:\\w+ )?(?:instructions?|manual|label|small print|fine print|faqs?|email|website|description|page',
        '|tracking|contract|booklet|notice|sign|ticket|emails|guide|documentation|online)',
      ),
      '(?:manual|leaflet|label|instructions|guide|contract) (?:clearly |plainly )?(?:says?|states?|warns?|tells? you)',
      "google it|it(?:'s| is) (?:all |clearly |written |right there )+(?:on|in) (?:the|our|your) \\w+",
      phrase(
        "(?<!(?:not|n't|be|been|more|is) )(?:clearly|plainly|already) (?:stated|written|marked|indicated|explained|shown",
        '|displayed)(?: (?:on|in) (?:the|our|your) \\w+)?',
      ),
    ],
    fr: [
      phrase(
        '(?:merci de |veuillez |il suffit de |pensez a )?(?:(?:re)?lisez|(?:re)?lire|consulter|consultez|cherchez(?: sur)?',
        "|googlez) (?:bien |donc |d'abord )?(?:la|le|les|nos|notre|vos|votre|l'|sur) ?(?:\\w+ )?",
        "(?:notice|etiquette|conditions|mode d'emploi|faq|mail|site|description|contrat|manuel|regles|billet|mails|google",
        '|internet|fiche|guide)',
      ),
      "(?:notice|etiquette|mode d'emploi|contrat|manuel) (?:l'|le |vous |vous l')?(?:interdit|dit|precise|indique|explique|previent)(?: pourtant)?",
      phrase(
        "(?:c'est|tout est|c'etait) (?:pourtant |bien |clairement )*(?:ecrit|indique|precise|marque|affiche|explique)",
        "(?: (?:sur|dans|en) (?:la|le|les|votre|l'|notre|gros|toutes) ?\\w*)?",
      ),
    ],
  },
  negated: true,
  levelFor: ({ complaint }) => (complaint.safety ? 'error' : 'warn'),
  when: (draft, hit) =>
    !draft.credits.has('owning') &&
    draft.complaint.kind !== 'question' &&
    draft.complaint.kind !== 'praise' &&
    !/(?:even|to|will|'ll|have|seulement|de|avoir) $/.test(draft.readable.text.slice(0, hit.from)),
  bad: [
    { lang: 'en', draft: 'Just read the manual.', marks: 'Just read the manual' },
    { lang: 'fr', draft: 'Lisez la notice.', marks: 'Lisez la notice' },
  ],
  alsoFires: ['obvious'],
  good: [
    { lang: 'en', draft: 'The red button on the left opens it, Lou.' },
    { lang: 'fr', draft: 'Le bouton rouge à gauche l’ouvre, Lou.' },
  ],
});
