import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Contradicting in public. */
export const arguing = phraseRule({
  id: 'arguing',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'A dispute in public has no winner: give the fact, without “that’s not true”.',
    fr: 'Une dispute publique n’a pas de gagnant : donnez le fait, sans « c’est faux ».',
  },
  source: SOURCES.firestorm,
  phrases: {
    en: [
      'in (?:all )?fairness|strictly speaking|it did say(?: \\w+){0,3}|according to (?:the|our) (?:scan|driver|photo|gps|log|tracker|agent)',
      phrase(
        "(?<!if )(?:that|this|it)(?:'s| is| was) (?:simply |just |completely |absolutely |totally |factually |patently )?",
        '(?:not (?:true|correct|accurate|what happened)|untrue|false|incorrect|inaccurate)',
      ),
      "(?:that|this|it)(?:'s| is) (?:simply|just|completely|absolutely|totally|factually|patently) (?:not (?:right|how|the case)|wrong|nonsense|rubbish)",
      "(?:that|this|what you \\w+) (?:isn't|wasn't) (?:true|correct|accurate|what happened)|contrary to (?:what you|your)",
      "(?:let's|let us) (?:stick to|be clear|get the facts|set the record)|for the record",
      "and you know it|your (?:complaint|story|version|post|message|claim) (?:makes no sense|doesn't (?:make sense|hold up|add up)|is nonsense)",
      'our (?:records|system|files|logs|tracking) (?:clearly )?(?:shows?|says?|indicates?|confirms?)',
      phrase(
        "(?:our|the) (?:[\\w']+ ){0,2}?(?:records?|systems?|files?|logs?|tracking|data|scans?|scanner|gps|cameras?|cctv|footage",
        '|telemetry|till|meter|sensors?|notes?) (?:clearly |also )?(?:shows?|says?|indicates?|confirms?|suggests?|states?|tells? us) ',
        '(?:that|he|she|they|it (?:was|is)|no|you|your|otherwise|delivered|everything|nothing|the (?:opposite|contrary))',
      ),
      phrase(
        '(?:our|the) (?:\\w+ )?(?:driver|courier|engineer|technician|crew|staff|team|colleagues?|agents?|manager|waiter|guard',
        '|nurse|steward) (?:\\w+ )?(?:assures?|assured|insists?|insisted|maintains?|maintained|denies|denied|recalls?',
        '|has no (?:recollection|memory)|(?:is|are) (?:sure|certain|adamant|clear)|(?:tells|told) us (?:he|she|they|that))(?: \\w+){0,3}',
      ),
      'according to our (?:records|system|tracking|files)',
      '(?:shows?|marked|listed|showing) as (?:delivered|received|completed)|it says (?:here|delivered)',
      'we (?:disagree|beg to differ|strongly disagree|must disagree|dispute|reject)|get your facts',
      "(?<!of )the fact is|(?<![a-z0-9,] )no,? you (?:didn't|did not|weren't|were not|haven't|have not|never|cannot|can't|are (?:not|wrong))",
      phrase(
        "(?:these|those|this|it|that) (?:are|is|was|were)(?:n't| not) (?:\\w+ )?",
        '(?:charges?|refusals?|a (?:refusal|complaint|delay|fault|cancellation|breach|price)|theft|a (?:bug|scam))(?: \\w+)?',
      ),
      '(?:that|this|your) (?:thread|post|article|story|video|claim|rumou?r) is (?:a lie|false|fake|untrue|nonsense|rubbish|misinformation)',
      'an? lie\\b',
      'stands? by (?:our|the|his|her|my|their|what) (?:[\\w-]+ ?){0,3}|(?<!before )(?:tested|checked|approved|inspected|certified)(?: and \\w+)? (?:before|when) (?:it|they|we) (?:left|leave|leaves|sent|shipped)(?: \\w+)?',
    ],
    fr: [
      "a strictement parler|en toute rigueur|d'apres (?:le|notre|nos|la|les) (?:scans?|livreur|suivi|photos?|gps|releves?|conducteur|agent|vendeur)",
      phrase(
        "(?:c'est|cela est|ceci est|ce que vous dites est) (?:totalement |completement |absolument |tout simplement ",
        '|simplement )?(?:faux|inexact|errone|incorrect|ridicule|absurde)(?! (?:de notre|et nous))',
      ),
      "(?:n'est|est) pas (?:vrai|exact|ce qui s'est passe)",
      'contrairement a (?:ce que vous|vos|votre)|(?:soyons|restons) (?:clairs|factuels|serieux)',
      "(?:nous|je) (?:contest\\w+|refut\\w+|dement\\w+|ne (?:sommes|suis) pas d'accord)",
      "et vous le savez|votre (?:plainte|histoire|version|message|reclamation) (?:n'a (?:aucun|pas de) sens|ne tient pas)",
      "(?:selon|d'apres) nos (?:informations|dossiers|donnees|fichiers|systemes)",
      'nos (?:systemes?|donnees|fichiers|dossiers) (?:indiquent|montrent|prouvent)',
      '(?:indique|marque|note|apparait|considere) (?:comme )?(?:bien )?(?:livre|recu|remis)e?',
      "retablissons (?:les faits|la verite)|la verite,? c'est|les faits sont",
    ],
  },
  negated: true,
  levelFor: ({ complaint, credits }) =>
    complaint.kind === 'complaint' && !credits.has('apology') && !credits.has('owning') ? 'error' : 'warn',
  when: (draft, { words, to }) =>
    !draft.complaint.rumour &&
    !(/suivi/.test(words) && ON_ITS_WAY.test(draft.readable.text.slice(to, to + 60))) &&
    !(/absurde|ridicule/.test(words) && draft.credits.has('owning')),
  bad: [
    { lang: 'en', draft: 'That’s simply not true, Sam.', marks: 'That’s simply not true' },
    { lang: 'fr', draft: 'C’est totalement faux, Sam.', marks: 'C’est totalement faux' },
  ],
  good: [
    { lang: 'en', draft: 'Our log shows a call at nine, Sam. I will compare it with yours.' },
    { lang: 'fr', draft: 'Notre journal montre un appel à neuf heures, Sam. Je compare avec le vôtre.' },
    { lang: 'fr', draft: 'D’après le suivi, la lampe est en route, Sam.' },
  ],
});

/** Where the parcel is, for somebody who waits for it. */
const ON_ITS_WAY = /\b(?:en route|en chemin|en cours d|sera livre|arrivera|arrive (?:demain|ce))/;
