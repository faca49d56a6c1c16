import { asksFirst, isForLater } from '../around';
import type { DraftContext } from '../context';
import { findLinks } from '../length';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** An action that nobody can check. */
export const vagueAction = phraseRule({
  id: 'vague-action',
  topic: 'solution',
  level: 'warn',
  why: {
    en: 'Nobody can check this: say who does what, and by when.',
    fr: 'Personne ne peut le vérifier : dites qui fait quoi, et pour quand.',
  },
  source: SOURCES.anatomy,
  phrases: {
    en: [
      'look(?:ing)? into (?:it|this|that|the matter|your \\w+|things)|see what (?:we|i) can do',
      "(?:we(?:'re| are)|i(?:'m| am)|(?:on|are|still) )working on (?:it|this)|doing (?:everything|all) (?:we|they) can",
      "we(?:'ll| will|'re| are) (?:do(?:ing)? (?:our|everything)|try(?:ing)? (?:our|to))(?: \\w+)?",
      'do(?:ing)? our (?:very )?best',
      'pass(?:ed|ing)? (?:this|it|your \\w+) (?:on|along)',
      '(?<!please )(?<!you )(?:forward|relay|rais)(?:ed|ing)? (?:this|it|your \\w+) (?:to|with)',
      '(?:will be|has been|been) (?:passed on|forwarded|noted|escalated|investigated|looked into|addressed|taken into account)',
      '(?:the|our) (?:\\w+ )?team (?:has been|is|was|are|have been) (?:informed|aware|notified|on it|working|looking)',
      "we(?:'re| are) on (?:it|the case)|(?:duly |have |ve )noted(?=[.!,])|under (?:review|investigation)",
      'will be (?:addressed|dealt with|handled|reviewed)|being (?:looked|investigated|dealt|reviewed)',
      '(?:hopefully|(?:hope|trying|hoping) to (?:fix|solve|have|resolve)|do better next time|work(?:ing)? on a (?:solution|fix))',
      "(?<!re on )(?:we(?:'ll| will)) (?:monitor|see)(?= |[.!,]|$)",
      'keep an eye on (?:it|this)|take (?:it|this|that) (?:on board|into account|under advisement|seriously)',
      "we(?:'re| are) aware|improve our services?",
      '(?<!you )get (?:this|it|that|things) (?:sorted|fixed|resolved|solved)(?: (?:out|for you))?|sort (?:this|it|that|things) out|see what (?:may|might|can|could) be (?:possible|done|arranged|offered)|what may be possible|(?:if|where|wherever|whenever) possible(?=[.!,]|$)',
      '(?<!(?:ve|have|has|could) )(?:mak(?:e|ing)|put) (?:this|it|things) right',
      "(?:we|i)(?:'d| would) (?:love|like|be happy) to help|(?:we're|we are|i'm|i am) (?:here|happy|glad) to help",
      '(?:get|getting) to the bottom(?: of (?:this|it))?|see (?:what|how) (?:happened|went wrong|we can)',
      phrase(
        "(?:(?:we|i)(?:'ll| will|'re| are|'m| am)?|team is|to) (?:now |currently )?",
        '(?:investigate|investigating|review|reviewing|check|checking) (?:this|it|the matter|the issue)',
        '(?= (?:for you|and|as|further)|[.!,]|$)',
      ),
      'take a (?:closer )?look(?! at)|be in touch|someone will (?:look|check|see)',
      '(?:do|doing) (?:something|what (?:we|i) can)|necessary (?:steps|measures|action)',
      phrase(
        '(?:has|have|had) been (?:asked|reminded|spoken to|briefed|retrained|made aware|told|instructed|alerted|flagged',
        '|logged)(?: (?:to|of|about|as|with|by)(?: \\w+){0,3})?',
      ),
      phrase(
        "(?:we|i)(?:'ll| will|'re| are|'ve| have) (?:be )?(?:rais(?:e|ed|ing)|feed(?:ing)?|fed|flag(?:ged|ging)?",
        '|shar(?:e|ed|ing)|log(?:ged|ging)?|discuss(?:ed|ing)?|report(?:ed|ing)?) (?:this|it|that|your \\w+)',
        '(?: (?:back|up|internally))?(?: (?:with|to) (?!you)\\w+(?: \\w+)?)?',
      ),
      '(?:appropriate|relevant|suitable|corrective|further|disciplinary) (?:action|steps|measures)(?: (?:will|has|have|is|are) \\w+(?: \\w+)?)?',
      'lessons (?:will|have|are)|(?:thinking|considering|looking) (?:about|at) (?:a|some|how|what|ways|options)(?: \\w+)?',
      phrase(
        '(?:all|our) (?:staff|teams?|drivers?|agents|colleagues) (?:have|has|will|are) (?:been |be )?',
        '(?:remind|retrain|brief|train|spoken|inform)\\w*(?: (?:of|about|to)(?: \\w+){0,2})?',
      ),
      phrase(
        '(?:an?|the|our|internal) (?:\\w+ )?(?:investigation|review|enquiry|inquiry|audit|assessment|check|discussion',
        '|conversation|process)(?: \\w+)? (?:is|has|will|was) (?:\\w+ ){0,2}?',
        '(?:under ?way|open\\w*|start\\w*|launch\\w*|begun|ongoing|held|conducted|carried out|completed|take place',
        '|taken place)',
      ),
      phrase(
        '(?:measures|steps|actions?|training|conversations?) (?:are|is|have|has|will) (?:been |be |being )?',
        '(?:taken|put in place|implemented|made|introduced|held|given|provided|rolled out)',
      ),
      "asked (?:them|the \\w+|our \\w+|colleagues|\\w+) to (?:prioriti[sz]e|look|check|investigate|review|chase|be more|do better|take more)(?: [\\w']+){0,3}",
      "(?:had|have|has) (?:this|it|that|these) (?:flagged|logged|noted|raised|reported)(?: \\w+){0,2}|(?:will|'ll|to) (?:\\w+ )?(?:review|look at|consider|examine|assess|investigate) (?:how|why|what|whether|if|the \\w+)(?: [\\w']+){0,4}",
      "there(?:'ll| will) be an? \\w+(?: \\w+){0,3}|(?:staff|reception|drivers?|crew|colleagues|teams?|agents?|everyone) (?:will|have|has) (?:be|been) (?:reminded|spoken|asked|told|retrained|briefed)(?: [\\w']+){0,5}",
    ],
    fr: [
      phrase(
        '(?:nous|on|je) (?:allons|va|vais) (?:\\w+ )?(?:regarder|voir|verifier|etudier|essayer|tenter',
        '|faire (?:le necessaire|au mieux|notre possible|de notre mieux|tout))',
        "(?: (?:cela|ca|ce que (?:nous|on|je) (?:pouvons|peut|peux) faire|ce qu'on peut faire))?",
      ),
      "(?:nous|on) (?:regardons|regarde|verrons|verra)(?: (?:cela|ca|ce qu'on peut))?",
      '(?:nous faisons|on fait|faire|faisons|je fais) (?:le necessaire|au mieux|(?:tout )?notre possible|de notre mieux|tout notre possible)',
      "(?:faire |fait |faisons |ferons )?remont(?:er|e|ons|ee)s? (?:l'information|votre|aux?|cela|ca|l'info|a nos)",
      "(?:transmis|transmettons|(?<!\\b(?:me|nous) )transmettre|transmets|transmettrons) (?:votre|l'information|a nos|au service|a qui|cela|aux)",
      '(?:nos|les) (?:equipes|services|techniciens) (?:travaillent|sont (?:informe\\w*|mobilise\\w*|dessus|au courant|prevenu\\w*)|y travaillent|etudient)',
      "on (?:s'en occupe|est dessus|y travaille|fait au mieux)|c'est note(?= ?[.!,]|$)",
      "(?:en cours|fait l'objet) d(?:e |')(?:etude|analyse|examen|traitement|investigation|une enquete)",
      'enquete est en cours',
      '(?:sera|seront|va etre|vont etre) (?:traite|etudie|examine|analyse)e?s?|esperons (?:pouvoir(?! compter sur votre)|vous|que(?! (?:cela|ceci|ca) n))',
      '(?:prenons|prendrons|pris|prise) (?:bonne )?(?:en compte|note|tres au serieux)',
      '(?:a ete |sera )?(?:pris en compte|prise en compte)|ameliorer (?:nos|notre) \\w+|mesures necessaires',
      '(?:nous|on|je) (?:allons|va|vais) (?:vous )?(?:arranger|regler|aider|resoudre) ?(?:cela|ca)?',
      '(?:trouver|trouverons|trouvons) une solution|(?:y travaille|travaillons dessus)',
      "(?:nous|on|je) (?:nous |s'|m')?(?:occupons|occupe|en occupons)(?: de (?:cela|ca|votre \\w+))?",
      '(?:nous|on|je) (?:verifions|verifie|examinons|etudions|etudie|analysons) (?:cela|ca|la situation|votre (?:demande|dossier|situation))',
      "(?:la|disponibles?|disposition) pour vous aider|quelqu'un (?:va|vous)",
      'au plus vite|(?:fait|font|faisons) le (?:maximum|necessaire)|(?:est|sont|sommes) sur le coup',
      "voir ce qu(?:e (?:nous|je)|'on) (?:pouvons|peux|peut) faire",
      phrase(
        '(?:mesures?|actions?|dispositions|demarches|sanctions) (?:\\w+ )?',
        '(?:appropriees?|correctives?|internes?|adequates?|adaptees?)?(?: ?(?:seront|ont ete|sera|vont etre|est',
        '|sont) (?:\\w+ )?(?:prises?|engagees?|mises? en (?:place|oeuvre)|en cours|lancees?))',
      ),
      phrase(
        '(?:une? |la )?(?:resolution|solution|correction|analyse|verification|investigation|recherche) (?:est|sera) ',
        "(?:actuellement )?(?:en cours|a l'etude|recherchee)",
      ),
      "(?:on|nous) (?:y )?(?:reflechi\\w+|etudi\\w+|envisag\\w+)(?: (?:a|au|sur) (?:une?|des|la|le|l'|comment)?(?: ?\\w+)?)?",
      phrase(
        "(?:nos|les|le|l'ensemble du) (?:equipes?|agents|personnel|collaborateurs|chauffeurs|vendeurs|conseillers|service)",
        '(?: \\w+)? (?:a|ont|seront|sera|vont etre) (?:ete )?(?:sensibilise|rappele|forme|informe|recadre|alerte|brief',
        '|prevenu|saisi|averti)\\w*(?: (?:a|au|aux|de|du|sur) \\w+(?: \\w+)?)?',
      ),
      '(?:a ete|ont ete|sera|seront) (?:signale|transmis|remonte|rappele|note|relaye|communique|partage|porte a)\\w*(?: (?:a|au|aux) \\w+(?: \\w+)?)?',
      phrase(
        'une? (?:\\w+ )?(?:reflexion|enquete|verification|analyse|etude|expertise|procedure|reunion|concertation',
        "|sensibilisation|formation|demarche|inspection)(?: \\w+)? (?:est|sera|a ete|va etre|reste|vient d'etre) ",
        '(?:\\w+ )?\\w+(?:ee?|te|rte|ise|ue)(?: en \\w+)?',
      ),
      phrase(
        '(?:equipe|service|direction|cellule)(?: \\w+)? (?:est|reste|sont) (?:pleinement |totalement |deja )?',
        "(?:mobilisee?s?|a pied d'oeuvre|en alerte|attentive?s?)",
      ),
      "(?<!(?:ne|personne|n'en) )devrai(?:t|ent)(?! (?:jamais|pas))(?: \\w+)? (?:re\\w+(?:ir|er|re)|fonctionner|suffire|etre (?:retabli|regle|resolu|corrige)\\w*|aller mieux)(?![^.!?]*\\d)",
      "(?:ca|cela) depend(?:ra)?(?: (?:un peu |vraiment |surtout |beaucoup )?(?:d(?:e|u|es) |d'))?(?: ?(?!votre|vous)[\\w']+){0,3}(?= ?[.!…]|$)",
      "le necessaire (?:est|a ete|sera) (?:\\w+)|(?:dispositions|mesures|decisions) qui s'imposent",
    ],
  },
  negated: true,
  when: (draft, hit) =>
    draft.complaint.kind !== 'praise' &&
    !promises(draft) &&
    !(isForLater(draft, hit) || asksFirst(draft, hit) || (isFiller(hit.words) && helps(draft))),
  bad: [
    { lang: 'en', draft: 'We’ll look into it.', marks: 'look into it' },
    { lang: 'en', draft: 'The team has been informed.', marks: 'The team has been informed' },
    { lang: 'fr', draft: 'Nous allons regarder cela.', marks: 'Nous allons regarder cela' },
    { lang: 'fr', draft: 'Nous faisons le nécessaire.', marks: 'Nous faisons le nécessaire' },
  ],
  good: [
    { lang: 'en', draft: 'Let’s look into this. How long does the lamp stay on? We’ll see what we can swap.' },
    { lang: 'en', draft: 'I’ll look into it with the depot and write to you by 6 pm.' },
    { lang: 'fr', draft: 'Je vais vérifier cela avec le dépôt et je vous réponds avant 18 h.' },
  ],
});

/** "Happy to help" leads up to the help, or to what we must ask first; where nothing comes after it, it is all there is. */
function isFiller(words: string): boolean {
  return /help|aider|see how|see what (?:we|i) can do$|take a .*look|sorted|fixed|right|be in touch/.test(words);
}

function helps({ credits, text }: DraftContext): boolean {
  return credits.has('instruction') || credits.has('repair') || text.includes('?') || findLinks(text).length > 0;
}

/** A vague action is none when the same draft says when we come back, or what is done besides. */
function promises({ credits }: DraftContext): boolean {
  const isDated =
    credits.has('namedTime') && (credits.has('followUpPromise') || credits.has('repair') || credits.has('datedStep'));
  return isDated || credits.has('privateContact');
}
