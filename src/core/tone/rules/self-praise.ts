import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Praising ourselves in front of a complaint. */
export const selfPraise = phraseRule({
  id: 'self-praise',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'Praise of ourselves beside a complaint sounds deaf: speak of the customer.',
    fr: 'Se féliciter devant une réclamation sonne sourd : parlez du client.',
  },
  source: SOURCES.repair,
  phrases: {
    en: [
      'most (?:of our )?(?:parcels|orders|customers|trains|passengers|users|guests|flights|deliveries) (?:\\w+ )?(?:arrive|are|get|run|love|leave)(?: \\w+)?',
      '\\d+ ?% of (?:our|all|the) \\w+(?: \\w+){0,2}',
      'we (?:usually|normally|generally|almost always) (?:get|do|deliver|are|manage|run)(?: \\w+){0,2}',
      phrase(
        'we (?:\\w+ )?(?:pride ourselves|are (?:very )?proud|are known for|always (?:strive|aim|try|provide|offer|deliver|do)',
        '|strive|aim to|work (?:very )?hard|offer the best|are the (?:best|leading))(?: \\w+)?',
      ),
      phrase(
        '(?:award[- ]winning|world[- ]class|industry[- ]leading|best[- ]in[- ]class|leading (?:provider|brand)|top[- ]rated',
        '|excellent service|high(?:est)? (?:standards|quality))',
      ),
      '(?:thousands|millions) of (?:happy|satisfied)',
      phrase(
        '(?:the )?(?:safety|comfort|satisfaction|wellbeing|privacy|trust|security)(?: and \\w+)? of (?:our |all )(?:\\w+ )?',
        '(?:is|are|remains?) (?:\\w+ ){0,3}(?:priority|concern|everything|paramount)',
      ),
      '(?:is|are) (?:always )?(?:our|a) (?:\\w+ )?(?:number one |top |first |main |highest )?priority',
      '(?:zero[- ]tolerance|no tolerance)|(?:we have|our) (?:\\w+ )?(?:guests|customers|members) (?:of|from) (?:every|all)',
      'tested to|fully compliant|trained to',
      phrase(
        '\\d+(?:[.,]\\d+)? ?(?:%|per ?cent) (?:to|on|in|of|punctual\\w*|reliab\\w*|satisf\\w*|up-?time|success)(?! (?:off|your|you|discount|refund|the (?:price|fare|bill)))',
        '(?: \\w+){0,3}',
      ),
      '(?:well |far )?(?:above|ahead of|better than|beat(?:s|ing)?) (?:the |our |industry )*(?:target|average|schedule|benchmark|standard)',
      phrase(
        "(?:that's|this is|it's|that is|this isn't|that isn't|is) (?:simply )?(?:not )?(?:who we are|what we(?:'re| are) about|what we stand for",
        '|our values|in our (?:dna|nature|culture))',
      ),
    ],
    fr: [
      'la plupart (?:de nos|des) \\w+(?: \\w+){0,2}',
      '\\d+ ?% d(?:e nos|es) \\w+(?: \\w+){0,2}',
      "(?:d'habitude|d'ordinaire|en (?:general|temps normal)|habituellement),? (?:tout|nous|nos|cela|ca|les)(?: \\w+){0,3}",
      phrase(
        '(?:nous (?:sommes (?:tres )?(?:fiers|reputes|reconnus|leader)|nous efforcons|mettons tout en .?.?uvre',
        '|faisons toujours|veillons toujours|travaillons (?:dur|sans relache|chaque jour|constamment)|avons a c.?.?ur)',
        '|notre (?:priorite|engagement|exigence) (?:est|a toujours)|(?:leader|numero un|reference) (?:du|de|sur|en|francais)',
        "|service (?:d'excellence|irreprochable|primee?|de qualite)|(?:haut|meilleur) niveau de (?:qualite|service)",
        '|des (?:milliers|millions) de clients satisfaits)(?: \\w+)?',
      ),
      phrase(
        '(?:contraires?|etrangers?|ne correspond\\w*|oppose\\w*|loin) (?:pas )?(?:a|aux|de) (?:nos |notre |toutes nos |toute notre )?',
        "(?:valeurs|principes|engagements|l'esprit)(?: de (?:notre|la) \\w+)?",
      ),
      phrase(
        '(?:est|sont|a ete) (?:traitee?s?|controlee?s?|equipee?s?|formee?s?|verifiee?s?|certifiee?s?|securisee?s?|revisee?s?',
        '|agreee?s?|inspectee?s?) (?:\\w+ ){0,3}(?:tous|toutes|chaque|par|de|a|regulierement)(?: \\w+){0,3}',
      ),
      "(?:retient|font?|recoit|reçoit) (?:toute |l'objet de toute )(?:notre|nos) attention",
      "(?:inscrit\\w*|ancre\\w*|grave\\w*) (?:\\w+ )?dans (?:notre|nos|l')(?: ?\\w+){1,3}|(?:dans|de) (?:notre|l') ?(?:adn|raison d'etre)|au (?:coeur|centre) de (?:notre|nos|son|toutes nos)(?: \\w+){1,3}|(?:fait|font) partie (?:integrante )?de (?:notre|nos)(?: \\w+){1,3}",
      "(?:nous|notre \\w+|nos \\w+|l[ae] \\w+|l'\\w+) (?:a|avons|ont|est|sont|sommes) (?:toujours|de tout temps|depuis (?:toujours|longtemps|\\d+|des \\w+)) (?:place|mis|defendu|veille|accorde|eu a coeur|respecte|engage|attache|soutenu|oeuvre|privilegie)\\w*(?: [\\w'-]+){0,4}",
      "(?:nos|tous nos|notre|l[ea]s?) [\\w']+ [\\w']+(?: [\\w']+){0,3} (?:tout le monde|chacun|tous (?:les|nos) [\\w']+|sans (?:aucune )?(?:distinction|exception|discrimination)|de la meme (?:maniere|facon)|de (?:maniere|facon) identique|indifferemment|au hasard)(?: [\\w']+){0,3}",
      '(?:pas|jamais) (?:dans |de )?(?:nos|notre) (?:habitudes?|genre|style|usages?|pratiques?|facon de faire|methodes?|culture)(?:,? (?:croyez|soyez|je vous)[^.!?]{0,20})?|(?:croyez-(?:le|moi|nous)|je vous (?:assure|le jure)|soyez-en (?:sur|certain|assure)\\w*)(?= ?[.,!]|$)',
      "(?:toujours |encore )?mieux vous (?:servir|accueillir|accompagner|satisfaire)|pour (?:votre|le) (?:confort|bien-etre)(?= ?[.,:!]|$)|dans un souci (?:de|d')(?: ?[\\w']+){1,3}",
      "(?:sur \\d[\\d ]* [\\w ]{3,25}, )?\\d+(?:[.,]\\d+)? ?% (?!d'erreur|de (?:remise|reduction|votre|credit|rembours))(?:des |de nos |d'entre |(?!n'|\\w+aient)[\\w']+(?:ent|ont)\\b)(?: ?[\\w']+){0,4}",
      'parfaitement (?:securise|conforme|forme|equipe|entretenu)\\w*',
      "(?:formes|formees|sensibilises) a (?:l'|la |le )?\\w+(?: \\w+){0,3}",
    ],
  },
  when: (draft) => draft.complaint.kind !== 'praise' && draft.complaint.kind !== 'question',
  bad: [
    { lang: 'en', draft: 'We pride ourselves on warm ovens.', marks: 'We pride ourselves on' },
    { lang: 'fr', draft: 'Nous sommes fiers de nos fours.', marks: 'Nous sommes fiers de' },
  ],
  good: [
    { lang: 'en', draft: 'Your oven should have worked on the first day.' },
    { lang: 'fr', draft: 'Votre four aurait dû marcher dès le premier jour.' },
  ],
});
