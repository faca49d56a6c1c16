import type { Brand } from '../brand';
import type { Hint } from '../triage/hint';
import { CUE_KINDS } from '../triage/reasonKinds';
import { TROUBLE } from './complaintWords';
import type { DraftInput } from './context';
import type { Readable } from './readable';
import { DELIGHT, JOY, REGRET } from './replyWords';
import { type Said, saidIn, says } from './said';

/** What the draft answers, as far as the rules care. */
export interface Complaint {
  kind: 'unknown' | 'praise' | 'question' | 'complaint';
  /** People, money, rights or the brand are at stake, or the harm is heavy. */
  grave: boolean;
  /** People may be hurt: an instruction comes first. */
  safety: boolean;
  angry: boolean;
  /** Many see it already. */
  spreading: boolean;
  /** The post repeats something that may simply be untrue. */
  rumour: boolean;
  /** The post applauds what went wrong. */
  ironic: boolean;
  /** Whether the reply comes after the brand's target; `undefined` where the times are not known. */
  late: boolean | undefined;
  /** Words of trouble make a complaint of it, while the judgement of the post sees none that needs a reply. */
  isDoubted: boolean;
  /** It asks for help, and nothing in it is a fault of ours. */
  isRequest: boolean;
  /** The post in its readable form. */
  words: string;
}

/** What somebody may ask about, or ask for, without anything having gone wrong. */
const FAULTLESS: ReadonlySet<string> = new Set(['demand', 'price', 'repeated']);
const OF_FAULT: ReadonlySet<string> = new Set(CUE_KINDS.filter((kind) => !FAULTLESS.has(kind)));

const MINUTE = 60_000;
/** From this probability on, a post without a band may still complain. */
const DOUBT = 0.3;
/** From this probability on, thanks in the reply do not make praise of it. */
const CERTAIN = 0.6;
const WIDE = { reposts: 50, likes: 300, replies: 60, views: 50_000 };

/**
 * Reads the post in view, beside the draft in its readable form. With a hint, its risks, severity and band decide how
 * grave it is and whether it complains; without one, or where the hint is in doubt, the words of the post do.
 */
export function readComplaint(input: DraftInput, draft: Readable, brand: Brand): Complaint {
  const { post, hint } = input;
  const said = saidIn(post?.text ?? '');
  const safety = hint ? hint.risks.includes('safety') : said.safety;
  const grave = safety || (hint ? isGrave(hint, said) : said.grave);
  const kind = kindOf(input.hint, draft, said, grave);
  const isComplaint = kind === 'complaint';
  return {
    kind,
    grave: isComplaint && grave,
    safety: isComplaint && safety,
    angry: isComplaint && (said.angry || said.shouted),
    spreading: isComplaint && (hint?.reach === 'high' || isWide(input) || said.spreading),
    rumour: said.rumour,
    ironic: isComplaint && said.mocks,
    late: lateness(input, brand),
    isDoubted: isComplaint && hint !== undefined && !asksReply(hint),
    isRequest: isComplaint && !grave && !said.angry && isRequest(said, hint),
    words: said.words,
  };
}

/** Heavy harm by more than the weighed words alone: a risk, anger or words of harm stand beside them. */
function isGrave({ band, severity, risks }: Hint, said: Said): boolean {
  return band === 'urgent' || (severity === 'high' && (said.grave || said.angry || risks.length > 0));
}

function kindOf(hint: DraftInput['hint'], draft: Readable, said: Said, grave: boolean): Complaint['kind'] {
  const isCalm = !grave && !said.angry;
  if (said.mocks) return 'complaint';
  const isWelcome = said.praises || !said.troubled;
  if (!said.isEmpty && !said.angry && isWelcome && sharesJoy(draft)) return 'praise';
  if (!said.isEmpty && isCalm && !complains(hint) && (!said.troubled || said.settled) && isJoyful(draft))
    return 'praise';
  if (isCalm && (said.ownSlip || (said.asks && !said.troubled && !said.praises))) return 'question';
  if (hint && asksReply(hint)) return 'complaint';
  if (said.isEmpty) return hint?.band === 'watch' ? 'complaint' : sharesJoy(draft) ? 'praise' : 'unknown';
  if (isCalm && !said.troubled) {
    if (said.praises) return 'praise';
    return hint?.band === 'none' && hint.complaint < DOUBT && !regrets(draft) ? 'unknown' : 'complaint';
  }
  if (hint?.band === 'none' && isJoyful(draft)) return 'praise';
  if (said.praises) return isIrony(said, hint) ? 'complaint' : 'praise';
  return said.asks && hint?.band === 'none' && hint.complaint < DOUBT ? 'question' : 'complaint';
}

/** Help is asked for, and nothing that the judgement of the post rests on is a fault of ours. */
function isRequest({ asks }: Said, hint: DraftInput['hint']): boolean {
  const kinds = hint?.reasons.map(({ kind }) => kind) ?? [];
  return (asks || kinds.includes('demand')) && !kinds.some((kind) => OF_FAULT.has(kind));
}

/** The model has little doubt that the post asks for help. */
function complains(hint: DraftInput['hint']): boolean {
  return hint !== undefined && asksReply(hint) && hint.complaint >= CERTAIN;
}

/** The post was judged to ask for a reply. */
function asksReply({ band }: Hint): boolean {
  return band === 'act' || band === 'urgent';
}

/** Only a reply that is glad says that there was praise, whatever the hint: thanks alone are said to complaints too. */
function sharesJoy(draft: Readable): boolean {
  return says(draft, DELIGHT) && !says(draft, REGRET) && !says(draft, TROUBLE);
}

/** Where the post says nothing clear, a reply that thanks and apologises for nothing tells what the manager read in it. */
function isJoyful(draft: Readable): boolean {
  return says(draft, JOY) && !says(draft, REGRET);
}

/** Where the post says nothing clear, whoever regrets something has read a complaint in it. */
function regrets(draft: Readable): boolean {
  return says(draft, REGRET);
}

/** Praise beside words of trouble is meant, unless the model doubts it or the thanks are for something unsettled. */
function isIrony(said: Said, hint: DraftInput['hint']): boolean {
  return !said.settled && (!hint || hint.complaint >= DOUBT);
}

function isWide({ post }: DraftInput): boolean {
  const counts = post?.metrics;
  return counts !== undefined && (Object.keys(WIDE) as (keyof typeof WIDE)[]).some((key) => counts[key] >= WIDE[key]);
}

function lateness({ post, postedAt, now }: DraftInput, brand: Brand): boolean | undefined {
  const from = postedAt || post?.postedAt;
  if (!from || now === undefined) return undefined;
  return now - from > brand.targetMinutes * MINUTE;
}
