import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Threatening the customer. */
export const threat = phraseRule({
  id: 'threat',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'A threat in public turns one complaint into a story.',
    fr: 'Une menace publique fait d’une réclamation une affaire.',
  },
  source: SOURCES.firestorm,
  phrases: {
    en: [
      phrase(
        "(?:we|our lawyers|our legal (?:team|department))(?:'ll| will| may| shall| could| are)? (?:\\w+ )?",
        '(?:take legal|sue|press charges|pursue|prosecut\\w+|be in touch about|report you|block you|ban you',
        '|close your account|suspend your account)(?: action)?',
      ),
      'our lawyers|our legal (?:team|department|counsel) (?:will|is watching|is reading|has been (?:told|informed))|defamat\\w+|libel\\w*|slander\\w*',
      "(?:or|otherwise) (?:we|you)(?:'ll| will) (?:be )?(?:block\\w*|ban\\w*|report\\w*|sue\\w*|regret)",
      "you(?:'ll| will) (?:regret|be blocked|be banned|hear from our)|at your own risk|last warning",
      'consider (?:this|yourself) warned',
      '(?:hear(?:ing)? from|contacted by|referred to|passed to) (?:our|the) (?:solicitors?|lawyers?|legal|attorneys?|bailiffs?)(?: \\w+)?',
      'may (?:result|end|lead) in (?:an? )?(?:fine|penalty|charge|suspension|legal|ban|termination|closure)(?: \\w+)?',
      '(?:be |very )?careful with (?:words|what you|accusations|such|that)(?: (?:like|say|post))?(?: \\S+)?',
      '(?:reserve|exercise) (?:the|our) right(?: to \\w+(?: \\w+)?)?',
      '(?:repeat|false|such|public) (?:accusations?|allegations?|claims?|statements?) (?:are|is|may|can|could|will)(?: \\w+)?',
      '(?:avoid|stop|prevent|escape) (?:any )?(?:further|legal|additional|enforcement|recovery|more) (?:action|charges|costs|fees|steps)(?: \\w+)?',
      '(?:may|could|might|can|would) (?:\\w+ )?(?:be|amount to|constitute) (?:an? )?(?:offence|crime|criminal|unlawful|illegal|breach|fraud|defamat\\w+|harassment|trespass)(?: \\w+)?|(?:vexatious|frivolous|malicious|abusive|baseless|unfounded)',
      "you(?:'ve| have| were|'re| are) (?:\\w+ )?(?:been )?(?:referred|flagged|reported|noted|on record|known to us)(?: \\w+)?",
      'to avoid (?:disconnection|suspension|cancellation|late|additional|losing|interruption|fees?|charges?|penalt\\w+|collections?|action|being|a (?:fee|fine|charge|penalty))(?: \\w+)?',
    ],
    fr: [
      'nos (?:avocats|juristes)|notre (?:avocat|service juridique)|poursuites(?: judiciaires)?|diffamat\\w+',
      'calomni\\w+',
      phrase(
        '(?:nous|on) (?:allons|va|pourrions|pourrons|nous reservons le droit de)? ?',
        '(?:vous poursuivre|porter plainte|(?:vous )?(?:bloquer|bannir|signaler votre compte|fermer votre compte',
        '|suspendre votre compte))',
      ),
      'vous (?:le )?regretterez|vous serez (?:bloquee?|bannie?|poursuivie?)|dernier avertissement',
      'a vos risques',
      '(?:engage|engagent|engager|engagerait) votre responsabilite',
      '(?:nous nous|on se) reserv\\w+ le droit(?: d\\S*(?: \\w+)?)?',
      "(?:s'expose|exposez|exposer|passible)\\w* (?:a|d)(?: \\w+)?",
      '(?:propos|accusations?|termes?|allegations?) (?:diffamatoires?|graves?|mensong\\w+|calomni\\w+)',
      'mesurez? (?:vos|ses) (?:propos|mots)|attention (?:a ce que vous|aux mots|a vos)',
    ],
  },
  negated: true,
  bad: [
    { lang: 'en', draft: 'Our lawyers will read your post with interest.', marks: 'Our lawyers' },
    { lang: 'fr', draft: 'Nos avocats liront votre publication avec intérêt.', marks: 'Nos avocats' },
  ],
  good: [
    { lang: 'en', draft: 'You are free to say what happened.' },
    { lang: 'fr', draft: 'Vous êtes libre de raconter ce qui s’est passé.' },
  ],
});
