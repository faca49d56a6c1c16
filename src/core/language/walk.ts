import type { Anchor } from './anchor';
import { newNote, type Word } from './lexicon';
import { matchItems } from './matching';
import type { Pattern } from './pattern';
import { type Stream, streamOf } from './stream';
import type { Token } from './tokenize';

/** A phrase to find, with what it stands for. */
export interface Entry<T> extends Pattern {
  value: T;
  /** In the order in which the phrases were given. */
  rank: number;
}

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

/** A phrase to try where a certain word stands. */
interface Trial extends Anchor {
  entry: Entry<unknown>;
  member: Member;
  /** The text in which it was tried last, and the first place that it has not tried there. */
  stream: number;
  next: number;
}

const NONE: readonly never[] = [];

/** A walk over the words of a text that finds the phrases of all matchers which are its members. */
export class Walk {
  private readonly members: Member[] = [];
  private readonly byWord = new Map<string, Trial[]>();
  private readonly byPrefix = new Map<string, Trial[]>();
  private readonly byKind = new Map<string, Trial[]>();
  private prefixLengths: number[] = [];
  /** Where each word keeps the phrases to try at it. */
  private note = -1;
  private walked = -1;

  /** Takes in the phrases of one more matcher. */
  add(entries: readonly Entry<unknown>[], anchorsOf: (entry: Entry<unknown>) => Anchor[]): Member {
    const member: Member = { found: [], isInOrder: true };
    for (const entry of entries) {
      for (const anchor of anchorsOf(entry)) {
        this.file({ ...anchor, entry, member, stream: -1, next: 0 });
      }
    }
    this.prefixLengths = [...new Set([...this.byPrefix.keys()].map((prefix) => prefix.length))];
    this.members.push(member);
    this.note = -1;
    this.walked = -1;
    return member;
  }

  private file(trial: Trial): void {
    const { how, text } = trial.element;
    const index = how === 'word' ? this.byWord : how === 'prefix' ? this.byPrefix : this.byKind;
    const list = index.get(text);
    if (list) list.push(trial);
    else index.set(text, [trial]);
  }

  /** All that a member finds in a text, in the order of the first tokens, then of the phrases. */
  find(tokens: readonly Token[], member: Member): readonly Found[] {
    const stream = streamOf(tokens);
    if (this.walked !== stream.number) this.walk(stream);
    if (!member.isInOrder) putInOrder(member);
    return member.found.length > 0 ? member.found : NONE;
  }

  private walk(stream: Stream): void {
    if (this.note < 0) this.note = newNote();
    for (const member of this.members) {
      if (member.found.length > 0) member.found = [];
      member.isInOrder = true;
    }
    this.walked = stream.number;
    for (let at = 0; at < stream.length; at += 1) {
      const word = stream.words[at] as Word;
      const trials = (word.notes[this.note] ?? this.trialsAt(word)) as readonly Trial[];
      for (let i = 0; i < trials.length; i += 1) tryAround(trials[i] as Trial, stream, at);
    }
  }

  private trialsAt(word: Word): readonly Trial[] {
    const { key, kind } = word;
    const found = [...(this.byWord.get(key) ?? NONE)];
    for (const length of this.prefixLengths) {
      if (length <= key.length) found.push(...(this.byPrefix.get(key.slice(0, length)) ?? NONE));
    }
    found.push(...(this.byKind.get(kind) ?? NONE));
    if (kind !== 'punctuation') found.push(...(this.byKind.get('any') ?? NONE));
    const trials = found.length > 0 ? found : NONE;
    word.notes[this.note] = trials;
    return trials;
  }
}

/** Tries a phrase wherever it may begin if its anchor stands at `at`, each place once. */
function tryAround(trial: Trial, stream: Stream, at: number): void {
  if (trial.stream !== stream.number) {
    trial.stream = stream.number;
    trial.next = 0;
  }
  const end = at - trial.least;
  for (let start = Math.max(trial.next, at - trial.most); start <= end; start += 1) tryAt(trial, stream, start);
  if (end >= trial.next) trial.next = end + 1;
}

function tryAt({ entry, member }: Trial, stream: Stream, at: number): void {
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
