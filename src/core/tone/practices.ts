import { overlaps } from '../language/span';
import type { DraftContext } from './context';
import type { CreditId } from './credits/index';
import { findLinks } from './length';
import { replyReading } from './model/replyReading';
import { ownership } from './ownership';
import { type Finding, PRACTICES, type Practice, type PracticeState } from './report';
import { HELP } from './serving';
import { settles } from './settles';

type States = Record<Practice, PracticeState>;

/** What a practice asks of this draft, given how many findings above a hint fall on its topic. */
export function judgePractices(draft: DraftContext, findings: readonly Finding[]): States {
  const flagged = (topic: Practice, error = false) =>
    findings.some((f) => f.topic === topic && (error ? f.level === 'error' : f.level !== 'hint'));
  const credit = (...ids: CreditId[]) => ids.some((id) => clear(draft, id, findings));
  const harms = findings.some(({ level, topic }) => level === 'error' && MANNERS.has(topic));
  const states: States = {
    serious:
      flagged('serious') || harms
        ? 'missing'
        : seriousness(
            draft,
            credit,
            findings.some(({ rule }) => CLUMSY.has(rule)),
          ),
    prompt: promptness(draft, credit),
    transparent: flagged('transparent', true) ? 'missing' : openness(draft, credit, flagged('transparent')),
    positive: flagged('positive') || harms ? 'missing' : 'met',
    solution: flagged('solution', true) ? 'missing' : wayOut(draft, credit, flagged('solution')),
    followUp: stayingOn(draft, credit, flagged('followUp')),
  };
  return replyReading(draft).isComplete && !harms ? withoutGaps(draft, states, flagged) : states;
}

/**
 * A draft that reads as complete does in its own words what no phrase of ours knows: only what a finding says is missing. That
 * it has a way out, some credit must bear out.
 */
function withoutGaps(draft: DraftContext, states: States, flagged: (topic: Practice) => boolean): States {
  const isHelped = HELP.some((credit) => draft.credits.has(credit)) || draft.credits.has('explanation');
  const filled = PRACTICES.map((practice) => {
    const mayFill = practice === 'solution' ? isHelped : practice !== 'prompt';
    const isGap = states[practice] === 'missing' && mayFill && !flagged(practice);
    return [practice, isGap ? 'met' : states[practice]];
  });
  return Object.fromEntries(filled) as States;
}

/** What is said amiss, not what is told to all or left unfilled. */
const MANNERS: ReadonlySet<string> = new Set(PRACTICES);

type HasCredit = (...ids: CreditId[]) => boolean;

/** A credit counts where at least one of its places is not what a finding objects to. */
function clear(draft: DraftContext, id: CreditId, findings: readonly Finding[]): boolean {
  const spans = draft.credits.get(id) ?? [];
  return spans.some((span) => !findings.some((f) => f.level !== 'hint' && f.end > f.start && overlaps(f, span)));
}

const CLUMSY = new Set(['conditional-apology', 'formulaic-inconvenience']);

/** A clumsy apology still takes the complaint seriously; silence about it does not. */
function seriousness({ complaint, text }: DraftContext, has: HasCredit, clumsy: boolean): PracticeState {
  if (complaint.kind === 'unknown') return text.trim() ? 'met' : 'notNeeded';
  if (complaint.kind !== 'complaint') return text.trim() ? 'met' : 'missing';
  const answers = has(
    'specific',
    'empathy',
    'apology',
    'owning',
    'repair',
    'datedStep',
    'privateContact',
    'instruction',
  );
  return answers || clumsy || has('waitAcknowledged', 'explanation', 'followUpPromise') ? 'met' : 'missing';
}

function promptness({ complaint }: DraftContext, has: HasCredit): PracticeState {
  if (complaint.late === undefined) return 'notNeeded';
  if (!complaint.late) return 'met';
  if (has('waitAcknowledged')) return 'met';
  return complaint.kind === 'complaint' || complaint.kind === 'question' ? 'missing' : 'notNeeded';
}

function openness(draft: DraftContext, has: HasCredit, flagged: boolean): PracticeState {
  if (draft.complaint.kind === 'praise') return flagged ? 'missing' : 'notNeeded';
  if (has('owning') || (has('apology') && !flagged)) return 'met';
  if (has('apology')) return 'missing';
  if (draft.complaint.kind !== 'complaint' || draft.complaint.isRequest) return flagged ? 'missing' : 'notNeeded';
  const owned = flagged ? undefined : ownership(draft);
  if (owned === 'safety') return 'notNeeded';
  return owned === 'deed' || (owned && has('explanation')) ? 'met' : 'missing';
}

function wayOut(draft: DraftContext, has: HasCredit, flagged: boolean): PracticeState {
  const { complaint } = draft;
  if (complaint.kind === 'praise') return 'notNeeded';
  if (complaint.safety) return has('instruction', 'madeSafe') ? 'met' : 'missing';
  if (has('repair', 'datedStep', 'privateContact', 'instruction')) return 'met';
  if (flagged) return 'missing';
  if (findLinks(draft.text).length > 0) return 'met';
  if (complaint.kind === 'complaint') return 'missing';
  if (complaint.kind === 'question')
    return has('completed', 'namedTime', 'explanation', 'specific') || NUMBER.test(draft.readable.text)
      ? 'met'
      : 'missing';
  return 'notNeeded';
}

/** A question about how much, how long or when is answered by a number. */
const NUMBER = /\d|\b(?:one|two|three|four|five|six|seven|ten|deux|trois|quatre|cinq|six|sept|dix)\b/;

function stayingOn(draft: DraftContext, has: HasCredit, flagged: boolean): PracticeState {
  if (has('followUpPromise')) return 'met';
  if (flagged) return 'missing';
  const { complaint } = draft;
  const isHeavy = complaint.kind === 'complaint' && (complaint.grave || complaint.spreading);
  // A private conversation that we opened goes on by itself, and what is put right at a named time needs none.
  return isHeavy && !has('privateContact') && !settles(draft) ? 'missing' : 'notNeeded';
}
