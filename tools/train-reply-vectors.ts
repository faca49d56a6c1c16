import { newBrand } from '../src/core/brand';
import { overlaps, type Span } from '../src/core/language/span';
import { type DraftContext, readDraft } from '../src/core/tone/context';
import { draftInput } from '../src/core/tone/model/draftSigns';
import { HEADS } from '../src/core/tone/model/faults';
import type { LinearInput } from '../src/core/tone/model/linear';
import { judgedSentences, sentenceInput } from '../src/core/tone/model/replyReading';
import { judge } from '../src/core/triage/judge';
import type { MarkedFault, WrittenReply } from './corpus/replies';
import { postFrom } from './triage-input';

/** A sentence, or a whole draft, as it is learnt from. */
export interface ReplyVector extends LinearInput {
  reply: WrittenReply;
  /** By head: 1 or 0, nothing where it does not tell. */
  targets: readonly (0 | 1 | undefined)[];
}

/** What is learnt from written replies. */
export interface ReplyVectors {
  sentences: ReplyVector[];
  drafts: ReplyVector[];
}

/** Marks of fewer characters say nothing of a sentence that they reach into. */
const LEAST_SHARED = 3;

/** These replies, read as the tone check reads them: with the post, and what triage makes of it. */
export function replyVectors(replies: readonly WrittenReply[]): ReplyVectors {
  const read = replies.map((reply) => ({ reply, draft: readReply(reply) }));
  return {
    sentences: read.flatMap(({ reply, draft }) =>
      judgedSentences(draft).map((at) => ({
        ...sentenceInput(draft, at),
        reply,
        targets: targetsOf(at, reply.marks),
      })),
    ),
    drafts: read.map(({ reply, draft }) => ({
      ...draftInput(draft),
      reply,
      targets: [reply.verdict === 'ready' ? 0 : 1],
    })),
  };
}

function readReply({ post: text, draft, lang }: WrittenReply): DraftContext {
  const post = postFrom({ text });
  return readDraft({ draft, lang, post, hint: judge(post, { brand: newBrand() }) });
}

/** A sentence is as grave as its gravest mark, and has the fault of the longest of these. Only what is at fault tells which fault. */
function targetsOf(sentence: Span, marks: readonly MarkedFault[]): (0 | 1 | undefined)[] {
  const shared = ({ start, end }: Span) => Math.min(end, sentence.end) - Math.max(start, sentence.start);
  const touching = marks.filter((mark) => overlaps(mark, sentence) && shared(mark) >= LEAST_SHARED);
  const isGrave = touching.some((mark) => mark.isGrave);
  const [main] = touching.filter((mark) => mark.isGrave === isGrave).sort((a, b) => shared(b) - shared(a));
  return HEADS.map((head) => {
    if (head === 'faulty') return main ? 1 : 0;
    if (head === 'grave') return isGrave ? 1 : 0;
    return main && (main.fault === head ? 1 : 0);
  });
}
