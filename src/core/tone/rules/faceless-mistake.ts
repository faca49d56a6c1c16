import { wordsBefore } from '../around';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** A mistake without an author. */
export const facelessMistake = phraseRule({
  id: 'faceless-mistake',
  topic: 'transparent',
  level: 'warn',
  why: {
    en: 'Nobody made this mistake, as written: say that we did.',
    fr: 'Telle quelle, cette erreur n’est de personne : dites que c’est la nôtre.',
  },
  source: SOURCES.anatomy,
  phrases: {
    en: [
      'mistakes (?:were|have been|was) made',
      'an? (?:error|mistake) (?:has |had )?(?:occurred|happened|was made|crept in)',
      '(?<!if )something (?:went|has gone|seems to have gone) wrong',
      phrase(
        '(?:was|were|has been|have been|got) (?:\\w+ )?(?:sent|charged|posted|published|issued|deleted|cancelled|taken|given',
        '|shared|delivered|emailed|missed|lost|overlooked) (?:\\w+ ){0,3}?',
        '(?:in error|by mistake|by accident|erroneously|inadvertently)',
      ),
      phrase(
        '(?:some|certain|a (?:small )?number of|a few) (?:customers|users|passengers|guests|people|members|accounts|orders) ',
        '(?:may|might|could|are|were|have) (?:\\w+ ){0,2}(?:experienc\\w+|see\\w*|affected|impacted|encounter\\w*|notic\\w+',
        '|hav\\w+)(?: \\w+){0,2}',
      ),
      'there (?:was|has been|had been|were) (?:an? |some )?(?:\\w+ )?(?:lapse|breakdown|failure|mix-?up|miscommunication|discrepanc\\w+|irregularit\\w+|oversight|confusion)s?(?: (?:in|with|of)(?: \\w+){0,3})?',
      '(?:(?:was|were|is) |(?:has|have) been )(?:\\w+ )?(?:assumed|believed|felt|thought|deemed|understood|decided|considered|handled in)(?: (?:that|to|as|line|accordance))?(?: \\w+){0,4}',
      phrase(
        '(?:there |it |this |that |(?:an? |the )?(?:\\w+ )?(?:error|mistake|lapse|fault|oversight|weakness|issue)) (?:may|might|could) (?:possibly |well |perhaps )?(?:have been|have|be)',
        '(?: \\w+){0,4}|(?:it (?:looks like|seems|appears)|there (?:may|might)) (?:\\w+ ){0,5}?(?:may|might|possibly|perhaps|some kind of)(?: \\w+){0,4}',
      ),
      '(?:some|certain|a (?:small |limited )?(?:number|portion|subset|handful) of|a few|several) (?:of )?(?:our |the )?(?:customers|users|accounts|households|passengers|guests|orders|members|subscribers|people)',
      '(?:was|were|has been|have been) (?:\\w+ )?(?:posted|charged|debited|applied|issued|cancell?ed|misplaced|mislabell?ed|misrouted|duplicated|double[- ]?\\w+) (?:to|on|across|for|in|against) (?:some|certain|your|the|several)(?: \\w+){0,2}',
    ],
    fr: [
      "(?:une erreur|un probleme|des erreurs) (?:s'est produite?|s'est glissee?|est survenue?|a ete commise?|ont ete commises|a eu lieu)",
      phrase(
        "il (?:semble|semblerait|apparait|apparaitrait|parait|se (?:peut|pourrait))(?: bien| en effet| donc)* (?:que|qu')(?! vous)",
        '[^.!?,;]{0,40}(?:ait|aient|soit|soient|a|ont|ete)(?: ete| pas)?(?: \\w+){1,2}',
      ),
      '(?:aurai(?:t|ent)|a pu|ont pu|se serai(?:t|ent)) (?:ete |etre |se )?(?:mal \\w+|glissee?s?|produite?s?|survenue?s?|commise?s?|intervertie?s?|confondue?s?)',
      "[\\w']+(?: [\\w']+){0,4} (?:est|sont|serait|etait|a ete) (?:bien |donc |probablement |sans doute )*a l'origine d(?:e |u |es |')(?:[\\w']+ ?){1,3}",
      phrase(
        "(?<!(?:nous|je|on|qui|j'|vous) )(?:a|ont) (?:\\w+ment )?(?:entraine|provoque|cause(?! d)|genere|conduit a|occasionne|empeche|perturbe|retarde|impacte|rendu|fausse|induit|suscite)(?: [\\w']+){1,4}",
      ),
      phrase(
        "(?<!(?:nous|je|on|j'|vous) )(?:a|ont|est|sont|avait|avaient) (?:\\w+ )?(?:ete )?(?:\\w+(?:ee?s?|ie?s?|ue?s?|ise?s?|ite?s?) )(?:trop (?:tard|tot|vite)|tardivement|incorrectement|insuffisamment|partiellement|prematurement|par erreur|par megarde|deux fois|en double|a tort|en retard|au mauvais|a la mauvaise)(?: \\w+){0,2}",
        "|(?<!(?:nous|je|on|j'|vous) (?:\\w+ )?)(?:a|ont) (?:\\w+ )?ete (?:mal|insuffisamment|incorrectement|tardivement) \\w+(?: [\\w']+){0,3}",
      ),
      'il y a eu (?:une erreur|un couac|un rate|un dysfonctionnement)',
      phrase(
        '(?:a|ont) ete (?:\\w+ )?(?:supprimee?|annulee?|retardee?|interrompue?|envoyee?|debitee?|prelevee?|publiee?|perdue?',
        '|oubliee?|transmise?|egaree?)s? (?:\\w+ ){0,2}?(?:par erreur|par megarde|en raison d|a la suite d|suite a|du fait d)',
        "(?:\\w|')*(?: \\w+){0,2}",
      ),
      phrase(
        'des (?:perturbations|dysfonctionnements|difficultes|ralentissements|anomalies|incidents?|erreurs?) ',
        '(?:ont ete|sont|peuvent|perturbent|affectent|touchent)(?: \\w+){0,2}',
      ),
      '(?:certains|quelques) (?:clients|usagers|utilisateurs|abonnes|voyageurs|comptes) (?:peuvent|pourraient|ont pu|rencontrent|sont)(?: \\w+){0,2}',
    ],
  },
  when: (draft, hit) =>
    !SUPPOSED.test(wordsBefore(draft, hit)) &&
    !(IN_FAULT.test(hit.words) && (draft.credits.has('owning') || draft.credits.has('apology'))),
  mends: {
    en: [
      [/^mistakes .*$/, 'we made mistakes'],
      [/^an? (?:error|mistake) .*$/, 'we made a mistake'],
    ],
    fr: [
      [/^une erreur .*$/, 'nous avons fait une erreur'],
      [/^des erreurs .*$/, 'nous avons fait des erreurs'],
      [/^il y a eu une erreur$/, 'nous avons fait une erreur'],
    ],
  },
  bad: [
    {
      lang: 'en',
      draft: 'Mistakes were made at the till.',
      marks: 'Mistakes were made',
      fixed: 'We made mistakes at the till.',
    },
    {
      lang: 'fr',
      draft: 'Une erreur s’est glissée sur votre ticket.',
      marks: 'Une erreur s’est glissée',
      fixed: 'Nous avons fait une erreur sur votre ticket.',
    },
  ],
  good: [
    { lang: 'en', draft: 'We made a mistake at the till.' },
    { lang: 'fr', draft: 'Nous avons fait une erreur à la caisse.' },
    { lang: 'fr', draft: 'Si votre lampe a rendu un son étrange, dites-le-nous.' },
  ],
});

/** What went wrong, told without its doer: where the same reply owns it, the account is welcome. */
const IN_FAULT =
  /(?:tard|tot|vite|ement|erreur|megarde|fois|double|tort|retard|mauvaise?)(?: \w+){0,2}$|\bete (?:mal|insuffisamment) |a l'origine|(?:entraine|provoque|cause|genere|conduit a|occasionne|empeche|perturbe|retarde|impacte|rendu|fausse|induit|suscite) /;
/** What is only supposed is nobody's mistake yet. */
const SUPPOSED = /\bsi (?:\w+ ){1,3}$/;
