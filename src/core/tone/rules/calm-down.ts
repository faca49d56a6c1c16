import { makesAmends } from '../gift';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Telling an angry person to calm down. */
export const calmDown = phraseRule({
  id: 'calm-down',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'Nobody calms down when told to: say what you have understood and what you will do.',
    fr: 'Personne ne se calme sur commande : dites ce que vous avez compris et ce que vous ferez.',
  },
  source: SOURCES.recovery,
  phrases: {
    en: [
      '(?:please )?(?:calm down|chill out|settle down|take a (?:deep )?breath|keep calm|stay calm|calm yourself)',
      '(?:(?<![a-z0-9,] )|(?<=(?:just|please|so|and) ))(?:relax|chill|cool (?:it|off|down))(?! and enjoy)',
      phrase(
        "(?:no (?:need|reason)|there's no need|don't|do not|stop) (?:to )?",
        '(?:get|be|being|getting|shout\\w*|yell\\w*|swear\\w*|so) ?(?:so )?',
        '(?:upset|angry|rude|aggressive|emotional|dramatic|worked up|hysterical|at us)?',
      ),
      'watch your (?:language|tone|mouth)|mind your (?:language|tone)',
      "(?:(?<![a-z0-9,] )|(?<=(?:please|and) ))be (?:polite|civil|respectful|nice|reasonable)|your (?:tone|attitude|language) (?:is|isn't|was)",
      'drama queen',
      '(?:please )?keep (?:it|this|things|your \\w+) (?:civil|polite|respectful|clean|constructive|calm)',
      phrase(
        'no need (?:for|to) (?:name-?calling|insults?|swear\\w*|shout\\w*|rude\\w*|sarcasm|drama|capitals|caps|language|tone',
        '|be (?:rude|dramatic|aggressive|abusive))',
      ),
      '(?:mind|watch) your (?:language|tone|words|manners)',
      phrase(
        "(?:don't|do not|no need to|there's no need to|try not to|stop) (?:panic\\w*|fret|overreact|be (?:upset|angry|alarmed",
        '|dramatic|like that)|get (?:upset|angry|worked up|so \\w+))',
      ),
      '(?:calming|cooling|settling) down (?:would|will|helps?|might)(?: \\w+){0,4}',
    ],
    fr: [
      '(?:merci de |veuillez |pourriez-vous |pouvez-vous |essayez de )(?:vous calmer|rester (?:calme|poli|courtois|correct))',
      'calmez-vous|calme-toi|du calme|on se calme|(?:faut|faudrait|falloir|veuillez) (?:vous |se )calmer|restez (?:calme|polie?|courtoise?|correcte?)',
      'detendez-vous|respirez(?: un (?:bon )?coup)?|(?:restez|soyez|on reste) zen|^zen',
      phrase(
        "(?:inutile|pas la peine|pas besoin|cela ne sert a rien|rien ne sert) de (?:vous |s'|t')?",
        '(?:enerver|crier|emporter|hurler|insulter|vous facher|etre agressif|monter)',
      ),
      "surveillez votre (?:langage|ton)|(?:changez de|baissez d'un) ton",
      "soyez (?:polie?|raisonnable|courtoise?|correcte?)|votre ton (?:est|n'est)",
      '(?:restez|rester|restons) (?:poli|correct|courtois|calme|respectueu|mesure)\\w*',
      phrase(
        "(?:inutile|pas la peine|pas besoin) d(?:e |')(?:vous )?(?:enerver|insulter|insultes",
        "|etre (?:impoli|agressi|grossier|vulgaire)\\w*|crier|hurler|majuscules|s'emporter|emporter|monter)(?: \\w+){0,2}",
      ),
      'un peu de (?:calme|respect|retenue|politesse|courtoisie|tenue)',
      "(?:votre|ce) (?:ton|langage|vocabulaire)(?! n'(?:a|excuse|est pas acceptable))(?: \\w+){0,3}",
    ],
  },
  negated: true,
  // Beside regret and a step of ours it is a clumsy word, no longer an attack.
  levelFor: (draft) => (draft.language === 'en' && makesAmends(draft) ? 'warn' : 'error'),
  when: (_, hit) =>
    !/^(?:no (?:need|reason)|there's no need|don't|do not|stop) (?:to )?(?:get|be|being|getting|so)$/.test(
      hit.words.trim(),
    ),
  bad: [
    { lang: 'en', draft: 'Please calm down, Rita.', marks: 'Please calm down' },
    { lang: 'en', draft: 'There’s no need to be rude.', marks: 'There’s no need to be rude' },
    { lang: 'fr', draft: 'Calmez-vous, Rita.', marks: 'Calmez-vous' },
  ],
  good: [
    { lang: 'en', draft: 'You have every reason to be angry, Rita.' },
    { lang: 'fr', draft: 'Vous avez toutes les raisons d’être en colère, Rita.' },
  ],
});
