import { isForLater, sentenceSpan } from '../around';
import type { DraftContext } from '../context';
import type { CreditId } from '../credits/index';
import { postSaying } from '../example';
import { phraseRule } from '../phraseRule';
import { type PhraseHit, phrase } from '../phrases';
import { SOURCES } from '../sources';

const EN_WE = phrase(
  "(?:and|we(?:'re|'ll|'ve)?|i(?:'m|'ll|'ve)?|(?:our|the|all our|all the) (?:\\w+ )?(?:team|teams|staff|company|department",
  '|people|colleagues|engineers|agents|service))(?: (?:are|is|will|have|has|do|be|been|shall|would|can|also|all|\\w+ly',
  '|always|now|still|doing|hard|very|fully|continu\\w+ to))*',
);
const EN_MATTER = phrase(
  '(?:(?:all )?(?:the )?(?:necessary |possible |appropriate |further |relevant |internal )?(?:steps|measures|actions?|efforts',
  '|checks|enquiries|inquiries|arrangements|improvements|changes|lessons|conversations?)|everything(?: possible)?',
  '|it|this|that|the (?:matter|issue|situation|incident)|(?:your|such|these|all) (?:message|post|feedback|comments?|concerns?',
  '|case|request|complaint|details|remarks)|feedback(?: such as yours)?)',
);
const EN_DEALT = phrase(
  '(?:under ?way|taken|made|done|passed|raised|forwarded|shared|noted|reviewed|considered|dealt with|addressed|handled',
  '|investigated|looked (?:at|into)|escalated|relayed|learned|learnt|acted on|recorded|logged|monitored|discussed',
  '|attended to|processed|examined|assessed|followed up)',
);

const FR_NOUS = phrase(
  "(?:et|nous|on|je|(?:toutes )?nos (?:\\w+ )?(?:equipes|services|collaborateurs|agents|conseillers)|l'(?:ensemble|equipe)(?: \\w+){0,3}?",
  '|notre (?:\\w+ )?(?:equipe|service|direction|maison|enseigne)|le service(?: \\w+)?)',
  "(?: (?:nous|vous|en|y|ne)| (?:[mslny]'))*(?: |(?<='))(?:avons |sommes |allons |va |vont |bien |tous |toutes |toujours )*",
);
const FR_DEMARCHE = phrase(
  '(?:(?:les? |des? |toutes? les? |nos |une? |la )?(?:verifications?|mesures?|demarches?|dispositions?|recherches?|analyses?|actions?',
  '|efforts?|controles?|investigations?|diligences|rappels?|ameliorations?|enquete|etude)|le necessaire|tout|une suite',
  '|(?:votre|vos|ce|cette|ces|la|le) (?:demande|remarques?|message|signalement|retour|commentaires?|temoignage|situation',
  '|dossier|reclamation|avis|observations?|mecontentement|alerte|point|sujet))',
);
const FR_TRAITE = phrase(
  '(?:effectu|men|pris(?!e?s? en charge)|engag|fait|realis|entrepris|mis|conduit|lanc|apport|transmi|etudi|examin|trait|analys|remont|relay',
  '|not|enregistr|communiqu|partag|diligent|adress|soumi|porte)\\w*',
);

/** Sentences whose verb is of the vague kind: somebody strives, values, notes, or something is dealt with by nobody. */
export const noCommitment = phraseRule({
  id: 'no-commitment',
  topic: 'solution',
  level: 'warn',
  broad: true,
  why: {
    en: 'This sentence commits nobody to anything: say who does what, and by when, or leave it out.',
    fr: 'Cette phrase n’engage personne à rien : dites qui fait quoi, et pour quand, ou retirez-la.',
  },
  source: SOURCES.formula,
  phrases: {
    en: [
      phrase(
        `${EN_WE} (?:striv(?:e|ing)|endeavou?r(?:ing)?|aim(?:ing)?|seek(?:ing)?|attempt(?:ing)?|hope|hoping|committed`,
        '|dedicated|determined|working|work|focused) (?:to|on|at|tirelessly|hard|closely|towards|around|flat)(?: \\w+)?',
      ),
      `${EN_WE} (?:do|doing) (?:whatever|what|all|everything|anything|our|the) (?:we|i|is|it|they|can|possible|utmost|best|needed)(?: \\w+)?`,
      `${EN_WE} (?:bear|keep|take|taking|taken|consider|considering) (?:it|this|that|these|them|all|your|such|matters)(?: \\w+){0,4}? (?:in mind|on board|into (?:account|consideration)|seriously|to heart)`,
      `${EN_WE} (?:noted|taken note of|recorded|registered|acknowledged?|value|appreciate|welcome) (?:all |your |the |this |that )(?:feedback|comments?|concerns?|remarks|input|views?|message|post|patience|understanding|loyalty|business)`,
      `${EN_MATTER}(?: \\w+){0,2} (?:is|are|was|were|will|has|have)(?: (?:be|been|being|now|also|duly|currently|already))* ${EN_DEALT}(?: (?:to|with|by|on) (?:the|our) (?:\\w+ )?\\w+)?`,
      phrase(
        '(?:accessibility|safety|privacy|security|quality|punctuality|hygiene|service|comfort|wellbeing|welfare|inclusion|trust',
        '|health|reliability) (?:\\w+ ){0,3}?(?:is|are|remains?|matters?|comes?)(?: (?:very|extremely|always|really|a|our|the|of|top|first',
        '|absolute|highest|utmost|great))* (?:important|importance|priority|paramount|concern|first|heart)(?: to us)?',
      ),
      '(?:learn|improve|do better|grow|progress)(?:ing)? (?:from (?:this|it)|our \\w+|in (?:this|the future)|going forward|as a result)',
    ],
    fr: [
      phrase(
        `${FR_NOUS}(?:veill\\w+|efforc\\w+|oeuvr\\w+|tach(?:e|ons)|travaill\\w+|cherch\\w+|engage\\w*(?! a vous)|aspir\\w+|invest\\w+|employ\\w+`,
        "|reflech\\w+|continu\\w+)(?: (?:a|de|pour|sur|chaque|sans|au|activement|dur))?(?: (?:\\w+'?)){0,2}",
      ),
      `${FR_NOUS}(?:mett\\w+|met) (?:tout|l'ensemble|nos moyens|un point|le maximum|toute)(?: en (?:oeuvre|place))?`,
      `${FR_NOUS}(?:fai(?:s|sons|t)|font|ferons|ferai|fera) (?:tout|le (?:necessaire|maximum)|au (?:mieux|plus vite)|de (?:notre|mon|leur) mieux|(?:tout )?(?:notre|mon|leur|son) possible|en sorte)`,
      `${FR_NOUS}(?:pren\\w+|pris) (?:bien |bonne )?(?:note|acte|connaissance|en (?:compte|consideration)|la mesure|tres a coeur|a coeur)`,
      phrase(
        `${FR_NOUS}(?:rest\\w+|demeur\\w+|sommes|sont|est) (?:\\w+ment |tous |bien )?(?:mobilis|attenti|vigilan|engag|soucieu|sensible`,
        "|conscien|attach|determin|a (?:votre|l'|pied))\\w*",
      ),
      `${FR_NOUS}(?:accord\\w+|port\\w+|attach\\w+|pretons|avons)(?: \\w+){0,3} (?:attention|importance|soin|coeur|conscience)`,
      "(?:retien\\w+|retenu)(?: \\w+)? notre (?:\\w+ )?attention|(?:ne )?manqu\\w+ pas d(?:e |')(?:en )?\\w+(?: \\w+)?",
      "(?:contribu\\w+|servir\\w*|aider\\w*|permet\\w*) (?:a|de|d')(?: ?l')? ?(?:amelior\\w+|progress\\w+|avanc\\w+|mieux)(?: (?:de )?nos \\w+)?",
      `${FR_DEMARCHE}(?: \\w+){0,2}? (?:est|sont|sera|seront|a|ont|va|vont|fera|feront|fait)(?: (?:bien|ete|etre|deja|actuellement|en cours|l'objet))* ?(?:de |d')?(?:en cours|${FR_TRAITE})(?: (?:a|au|aux|aupres de) (?:nos |la |qui )?\\w+)?`,
      phrase(
        "(?:l'accessibilite|la (?:securite|qualite|proprete|ponctualite|satisfaction|sante|confidentialite|protection)|le (?:respect",
        "|confort|bien-etre)|l'(?:accueil|hygiene|inclusion|ecoute))(?: \\w+){0,4}? (?:est|sont|reste|restent|demeure)(?: (?:une|notre|nos",
        '|la|au|toujours))* (?:priorite|priorites|preoccupation|essentiel\\w*|primordial\\w*|coeur|importante?)(?: absolue)?',
      ),
    ],
  },
  negated: true,
  when: (draft, hit) => weighs(draft) && !isForLater(draft, hit) && !isCommitted(draft, hit),
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry about the lamp, Ana. Checks will be made.',
      marks: 'Checks will be made',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Nous regrettons la lampe cassée, Ana. Des vérifications seront faites.',
      marks: 'Des vérifications seront faites',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'We are working on the pump until it runs: water is back by four.',
      given: { post: postSaying('@northline no water since noon', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Nous travaillons sur la pompe : l’eau revient avant 16 h.',
      given: { post: postSaying('@northline pas d’eau depuis midi', 'fr') },
    },
  ],
});

const STEPS: readonly CreditId[] = ['repair', 'datedStep'];

function weighs({ complaint }: DraftContext): boolean {
  return complaint.kind === 'complaint' || complaint.kind === 'unknown';
}

/** A vague sentence does no harm where it has a time, or where another one says what is done. */
function isCommitted(draft: DraftContext, hit: PhraseHit): boolean {
  const { credits } = draft;
  if (credits.has('privateContact') || credits.has('instruction')) return true;
  const around = sentenceSpan(draft, hit);
  const isWithin = ({ start, end }: { start: number; end: number }) => around.start <= start && end <= around.end;
  if ([...(credits.get('namedTime') ?? []), ...(credits.get('datedStep') ?? [])].some(isWithin)) return true;
  return STEPS.some((step) => (credits.get(step) ?? []).some((span) => !isWithin(span)));
}
