import type { Span } from '../../language/span';
import type { DraftContext } from '../context';
import type { CreditId } from '../credits/index';
import { phraseRule } from '../phraseRule';
import { type PhraseHit, phrase } from '../phrases';
import { SOURCES } from '../sources';

/** A closed door with nothing beside it. */
export const deadEnd = phraseRule({
  id: 'dead-end',
  topic: 'solution',
  level: 'warn',
  why: {
    en: 'This closes the door: say what remains possible, even if it is small.',
    fr: 'Cela ferme la porte : dites ce qui reste possible, même si c’est peu.',
  },
  source: SOURCES.recovery,
  // Beside harm, and with nothing regretted, it is a refusal to the face.
  levelFor: (draft) => (isRefusal(draft) ? 'error' : 'warn'),
  phrases: {
    en: [
      phrase(
        "(?:there(?:'s| is)|we have|i have) (?:\\w+ )?(?:nothing|not much|no way|little) (?:\\w+ )?",
        '(?:(?:we|i|you) can do|to do|more|left|for you)(?: (?:about|for) \\w+)?',
      ),
      phrase(
        "(?:we|i)(?:'re| are|'m| am)? (?:can't|cannot|can not|unable to|not able to|won't be able to) (?:\\w+ )?",
        '(?:help|assist|do (?:anything|more)|offer (?:you )?(?:anything|a)|refund|change(?! what| the past)',
        '|make (?:an )?exceptions?)(?: \\w+)?',
      ),
      "no refunds?(?=[.!,]| on| for|$)|(?:it's|is|are|was|were) non-? ?refundable",
      '(?:refunds?|exchanges?|returns?) (?:is|are) not (?:possible|available|allowed|given)',
      "(?:not|aren't|isn't) (?:eligible|entitled)",
      "we (?:don't|do not) (?:do|offer|give|accept|make) (?:refunds?|exchanges?|exceptions?|returns?)|rules are rules",
      '(?:no|not any) (?:exceptions?|other (?:option|solution)s?)',
      '(?:case|matter|discussion|subject) (?:is )?closed|it is what it is|take it or leave it',
      "end of (?:story|discussion)|that's (?:just )?how it (?:is|works)",
      'nothing (?:for us |more |further |else )?(?:to|we can|that can be) (?:refund|add|change|offer|discuss|reimburse)(?: \\w+)?',
      "(?:has|have|of) no (?:cash |monetary )?value|at (?:our|the \\w+'s) (?:sole |own |absolute )?discretion",
      'at any time(?: and)? without|(?:is|are|was) (?:final|binding|non-negotiable|definitive)(?=[.,;]|$)',
      'whatever the (?:emergency|reason|circumstances?|case|weather|cause)',
      phrase(
        "(?:does|do|did|is|are|was|were|has|have)(?:n't| not) (?:\\w+ )?(?:cover(?:ed)?|includ\\w+|qualify|apply|entitle\\w*",
        '|permit\\w*|possible|allowed|refundable)(?: \\w+)?',
      ),
      phrase(
        "this (?:account|page|channel|feed|team|department|handle|inbox|profile) (?:is|isn't|is not|doesn't|does not|cannot|can't) (?:\\w+ )?(?:only|just|for|monitored|handle|deal",
        '|manned|staffed|read|help|answer|able)(?: \\w+){0,4}',
      ),
      '(?:guarantee|warranty|return period|returns? window|deadline|cover|entitlement) (?:ran out|expired|ended|lapsed|is over|is up|has (?:expired|ended|lapsed|passed|run out)|had (?:expired|ended|passed))(?: \\w+){0,2}|out of (?:guarantee|warranty)',
    ],
    fr: [
      phrase(
        '(?:nous ne pouvons|on ne peut|je ne peux|on peut) (?:malheureusement |plus |helas )*',
        '(?:rien(?! (?:promettre|garantir))|pas (?:vous aider|vous rembourser|faire plus|rembourser|faire autrement|accepter',
        '|repondre favorablement))(?: (?:faire|y faire|de plus|pour vous))*',
      ),
      phrase(
        "(?:il n'y a|nous n'avons) (?:malheureusement |plus |helas )*(?:rien (?:a faire|de plus|a vous proposer)",
        "|aucune (?:autre )?solution|pas d'autre solution)(?: pour vous)?",
      ),
      "(?<!(?:vous n'avez|vous n'aurez) )rien (?:de plus )?a (?:faire|vous proposer)|pas d'exception|aucune exception",
      "(?:n'est|ne sont|est) (?:pas remboursable|non remboursable)s?|aucun (?:remboursement|echange)|ni repris ni echange",
      "(?:remboursement|echange) (?:n'est pas possible|est impossible)",
      "nous ne (?:remboursons|reprenons|echangeons) (?:pas|rien|plus)|le reglement,? c'est le reglement",
      "(?:sans|faute de|a defaut de) (?:retour|reponse|nouvelles?|justificatif|precision)[^.!?]{0,40}(?:clotur|class|ferm|consider|archiv|annul|resili)\\w*(?: \\w+){0,3}|(?:nous |on )(?:cloturons|classons|archivons|cloture|classe) (?:donc )?(?:votre|le|ce|cette|la|l')(?: ?\\w+)?",
      "(?:ce |cela |ca |tout |il |elle |le probleme |la situation )(?:doit|devrait) (?:deja |bien |maintenant |desormais |normalement )*(?:etre|avoir ete|s'etre) (?:gueri|regle|arrive|passe|resolu|revenu|rentre|termine|fini|retabli|arrange)\\w*(?: [\\w']+){0,3}",
      "(?:nous|on) (?:suppos(?:ons|e)|presum(?:ons|e)|considerons|partons|part) (?:donc |desormais )?(?:que|du principe)(?: [\\w']+){1,6}|passe ce delai(?:,? [\\w']+){0,4}",
      "vous n'avez pas droit|ce n'est pas possible(?= ?[.!,]|$)",
      phrase(
        '(?:affaire|dossier|sujet|debat|incident|discussion|echange|ticket|chapitre) (?:est |sont )?(?:desormais |donc |maintenant )?',
        "(?:clos|close|classee?|clotur\\w+)(?= ?[.,;!]|$)|c'est comme (?:ca|cela)|(?:en|dans) l'etat(?= ?[.,;!]|$)",
      ),
      phrase(
        "(?:ne |n')(?:peut|peuvent|pourra|pourront|saurait|saurions|pouvons|pourrons|sera|seront|est|sont)(?: malheureusement| donc| pas| plus| helas)* ",
        '(?:etre )?(?:instruit|traite|etudie|accepte|rembourse|echange|modifie|honore|satisfai|repris|accorde|recevable|donner suite)\\w*',
        '(?: \\w+)?',
      ),
      '(?:dernier mot|sans suite|fin de non[- ]recevoir)|(?:donnons|donnerons|donnera) pas suite',
      'a prendre ou a laisser|point final|impossible de (?:vous )?(?:aider|rembourser)',
      phrase(
        'auc(?:un|une) (?:recours|reclamation|contestation|exception|derogation|geste|suite|dedommagement|indemnisation',
        "|modification|annulation)(?: \\w+)? (?:n'est|ne (?:peut|sera|pourra)|n'a)(?: \\w+){0,2}",
      ),
      'fai(?:t|sant) foi|reputee?s? \\w+|(?:est|sont) (?:definiti\\w+|irrevocable|sans appel|ferme)s?(?= ?[.,;!]|$)',
      phrase(
        "(?:n'est|ne sont|n'etait) (?:donc |malheureusement )?pas (?:prevue?s? pour|couverte?s?|inclu\\w+|eligible|negociable",
        '|recevable|possible|garantie?|compris\\w*)(?: \\w+)?',
      ),
      'quel(?:le)?s? que (?:soit|soient)(?: \\w+){0,2}|a notre (?:seule )?discretion|hors (?:garantie|conditions|delai)',
    ],
  },
  negated: true,
  when: (draft, hit) => !draft.credits.has('privateContact') && !hasWayOut(draft, hit) && !leavesOpen(draft, hit),
  bad: [
    { lang: 'en', draft: 'There is nothing we can do.', marks: 'There is nothing we can do' },
    { lang: 'fr', draft: 'Nous ne pouvons rien faire.', marks: 'Nous ne pouvons rien faire' },
  ],
  good: [
    { lang: 'en', draft: 'The train is gone, and I can put you on the next one.' },
    { lang: 'fr', draft: 'Le train est parti, et je peux vous placer dans le suivant.' },
    { lang: 'fr', draft: 'La nouvelle étiquette est partie : vous n’avez rien à faire.' },
    { lang: 'en', draft: 'We can’t change what happened. I have booked you a taxi.' },
    { lang: 'en', draft: 'We’re unable to change your seat. On board, you can take any that is free.' },
  ],
});

/** The closed door does not count where another stands open beside it. */
function hasWayOut({ credits }: DraftContext, { start, end }: Span): boolean {
  return (credits.get('repair') ?? []).some((way) => way.end <= start || end <= way.start);
}

/** "You can try …": what remains possible is told right after. */
function leavesOpen({ readable }: DraftContext, { to }: PhraseHit): boolean {
  return OPEN.test(readable.text.slice(to, to + AFTER));
}

/** Far enough for the rest of the sentence and the next one. */
const AFTER = 160;
const OPEN = new RegExp(
  phrase(
    '\\byou (?:can|could|may) (?:also |still |instead |always |then )*',
    '(?!contact|call|e-?mail|write|reach|appeal|complain|read|find|learn|see|check|refer|rest|understand|imagine|expect|not|only|no longer|claim|ask|raise|submit|open|try again|wait|buy|purchase|pay)\\w+',
  ),
);

function isRefusal({ complaint, credits }: DraftContext): boolean {
  return complaint.grave && !HELP.some((credit) => credits.has(credit));
}

const HELP: readonly CreditId[] = [
  'apology',
  'owning',
  'empathy',
  'privateContact',
  'followUpPromise',
  'waitAcknowledged',
];
