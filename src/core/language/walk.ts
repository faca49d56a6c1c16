import type { Anchor } from './anchor';
import type { Word } from './lexicon';
import { matchItems } from './matching';
import { type Stream, streamOf } from './stream';
import type { Token } from './tokenize';
import { type Entry, type Known, type Trial, Trials } from './trials';

/** A phrase found: offsets, first and last token (inclusive). */
interface Found {
  value: unknown;
  start: number;
  end: number;
  first: number;
  last: number;
  rank: number;
}

/** What one matcher found in the latest text. */
interface Member {
  found: Found[];
  isInOrder: boolean;
}

const NONE: readonly never[] = [];

/** A walk over the words of a text that finds the phrases of all matchers which are its members. */
export class Walk {
  private readonly members: Member[] = [];
  private readonly trials = new Trials<Member>();
  /** Number of the text that was walked last. */
  private walked = -1;
  /** What is known of each of its words. */
  private readonly known: Known<Member>[] = [];
  /** By the number of a place: the last text with a word that fills it. */
  private filled = new Int32Array(0);

  /** Takes in the phrases of one more matcher. */
  add(entries: readonly Entry<unknown>[], anchorsOf: (entry: Entry<unknown>) => Anchor[]): Member {
    const member: Member = { found: [], isInOrder: true };
    for (const entry of entries) this.trials.add(entry, anchorsOf(entry), member);
    this.members.push(member);
    this.walked = -1;
    return member;
  }

  /** All that a member finds in a text, in the order of the first tokens, then of the phrases. */
  find(tokens: readonly Token[], member: Member): readonly Found[] {
    const stream = streamOf(tokens);
    if (this.walked !== stream.number) this.walk(stream);
    if (!member.isInOrder) putInOrder(member);
    return member.found.length > 0 ? member.found : NONE;
  }

  private walk(stream: Stream): void {
    for (let i = 0; i < this.members.length; i += 1) {
      const member = this.members[i] as Member;
      if (member.found.length > 0) member.found = [];
      member.isInOrder = true;
    }
    this.walked = stream.number;
    if (this.filled.length < this.trials.partnerCount) this.filled = new Int32Array(this.trials.partnerCount);
    this.lookUp(stream);
    for (let at = 0; at < stream.length; at += 1) {
      const { trials, partners } = this.known[at] as Known<Member>;
      for (let i = 0; i < trials.length; i += 1) {
        const partner = partners[i] as number;
        if (partner < 0 || this.filled[partner] === stream.number) tryAround(trials[i] as Trial<Member>, stream, at);
      }
    }
  }

  /** Looks up what is known of each word, and notes which places of phrases the text can fill. */
  private lookUp(stream: Stream): void {
    for (let at = 0; at < stream.length; at += 1) {
      const known = this.trials.at(stream.words[at] as Word);
      this.known[at] = known;
      for (let i = 0; i < known.fills.length; i += 1) this.filled[known.fills[i] as number] = stream.number;
    }
  }
}

/** Tries a phrase wherever it may begin if its anchor stands at `at`, each place once. */
function tryAround(trial: Trial<Member>, stream: Stream, at: number): void {
  if (trial.stream !== stream.number) {
    trial.stream = stream.number;
    trial.next = 0;
  }
  const end = at - trial.least;
  for (let start = Math.max(trial.next, at - trial.most); start <= end; start += 1) tryAt(trial, stream, start);
  if (end >= trial.next) trial.next = end + 1;
}

function tryAt({ entry, member }: Trial<Member>, stream: Stream, at: number): void {
  if (entry.atStart && at > 0 && !stream.words[at - 1]?.endsSentence) return;
  const end = matchItems(entry, 0, stream, at);
  if (end <= at) return;
  const first = stream.origin[at] ?? 0;
  const last = stream.origin[end - 1] ?? 0;
  const head = stream.tokens[first] as Token;
  const tail = stream.tokens[last] as Token;
  const { value, rank } = entry;
  const before = member.found[member.found.length - 1];
  if (before && (first < before.first || (first === before.first && rank <= before.rank))) member.isInOrder = false;
  member.found.push({ value, start: head.start, end: tail.end, first, last, rank });
}

/** Two anchors of one phrase may both lead to the same match, which counts once. */
function putInOrder(member: Member): void {
  const found = member.found.sort((a, b) => a.first - b.first || a.rank - b.rank);
  member.found = found.filter((match, i) => match.first !== found[i - 1]?.first || match.rank !== found[i - 1]?.rank);
  member.isInOrder = true;
}
