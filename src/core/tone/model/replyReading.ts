import { overlaps, type Span } from '../../language/span';
import type { DraftContext } from '../context';
import { draftInput } from './draftSigns';
import { FAULTS, type Fault, HEADS } from './faults';
import { type LinearInput, oddsOf } from './linear';
import { type ReplyBounds, replyWeights } from './replyWeights';
import { signsOf } from './sentenceSigns';
import { wordPlacesOf } from './words';

/** What can be said of a fault: where none is likelier than not, or too few show what it is like, nothing. */
export type NamedFault = Exclude<Fault, 'risky'> | 'unclear';

/** A sentence that reads as if it did something wrong. A grave one would hurt if posted. */
export interface SentenceFault extends Span {
  fault: NamedFault;
  isGrave: boolean;
}

/** How a draft reads, whatever its words. */
export interface ReplyReading {
  faults: readonly SentenceFault[];
  /** Sentences that may be at fault, though less surely. */
  doubtful: readonly Span[];
  /** Sentences that read as fine beyond doubt. */
  fine: readonly Span[];
  /** Whether the draft as a whole reads like replies that lack nothing. */
  isComplete: boolean;
}

/** How much the odds of the draft as a whole count for each of its sentences. */
export const LEAN = 0.1;

/** A fault that nobody can name must be surer by this much, in log-odds. */
const SURELY = 0.7;

/** Letters longer than this, in UTF-16 units, are unlike the replies that were learnt from: twice the length of a post. */
const LONGEST = 560;

const known = new WeakMap<DraftContext, ReplyReading>();

/** How a draft reads to the model. Worked out once for a draft. */
export function replyReading(draft: DraftContext): ReplyReading {
  const before = known.get(draft);
  if (before) return before;
  const reading = draft.post && draft.complaint.kind === 'complaint' ? read(draft) : UNREAD;
  known.set(draft, reading);
  return reading;
}

/** Only replies to complaints are read: thanks and plain answers are as short as they like, and no post tells nothing. */
const UNREAD: ReplyReading = { faults: [], doubtful: [], fine: [], isComplete: false };

function read(draft: DraftContext): ReplyReading {
  const { sentences, drafts, bounds } = replyWeights();
  const bound = bounds[draft.language];
  const whole = oddsOf(drafts, draftInput(draft))[0] ?? 0;
  const judged = judgedSentences(draft).map((at) => {
    const odds = oddsOf(sentences, sentenceInput(draft, at));
    return { at, of: (head: (typeof HEADS)[number]) => (odds[HEADS.indexOf(head)] ?? 0) + LEAN * whole };
  });
  const objected = isForeign(draft) ? [] : judged;
  return {
    faults: objected.flatMap(({ at, of }) => faultOf(at, of, bound)).map((fault) => whileTyped(draft, fault)),
    doubtful: objected.filter(({ of }) => of('faulty') >= bound.doubtful).map(({ at }) => at),
    fine: judged.filter(({ of }) => of('faulty') < bound.fine).map(({ at }) => at),
    // Where people may be hurt, only what a draft says counts.
    isComplete: !draft.complaint.safety && whole < bound.lacking,
  };
}

/** Unlike what was learnt from, complaints answered in the length of a post: what the model would object to there is no better than a guess. */
function isForeign({ complaint, text }: DraftContext): boolean {
  return complaint.isDoubted || complaint.isRequest || text.length > LONGEST;
}

/** The sentence that is still being typed may yet be meant well: it would hurt only once it has its stop. */
function whileTyped({ text }: DraftContext, fault: SentenceFault): SentenceFault {
  const isOpen = fault.end === text.trimEnd().length && !/[.!?…)»”"]$/.test(text.slice(fault.start, fault.end));
  return isOpen ? { ...fault, isGrave: false } : fault;
}

/** Whether all sentences of a stretch read as fine. */
export function readsFine(draft: DraftContext, span: Span): boolean {
  const { fine } = replyReading(draft);
  return judgedSentences(draft).every((at) => !overlaps(at, span) || fine.includes(at));
}

/** The sentences that hold a word. */
export function judgedSentences({ sentences, text }: DraftContext): Span[] {
  return sentences.filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
}

/** A sentence as the model is asked about it. */
export function sentenceInput(draft: DraftContext, sentence: Span): LinearInput {
  return { places: wordPlacesOf(draft.tokens, sentence), signs: signsOf(draft, sentence) };
}

function faultOf(at: Span, of: (head: (typeof HEADS)[number]) => number, bound: ReplyBounds): SentenceFault[] {
  const isGrave = of('grave') >= bound.grave;
  if (!isGrave && of('faulty') < bound.faulty) return [];
  const fault = FAULTS.reduce((likeliest, each) => (of(each) > of(likeliest) ? each : likeliest));
  if (fault !== 'risky' && of(fault) >= 0) return [{ ...at, fault, isGrave }];
  if (of('faulty') < bound.faulty + SURELY) return [];
  return [{ ...at, fault: 'unclear', isGrave: isGrave && of('grave') >= bound.grave + SURELY }];
}
