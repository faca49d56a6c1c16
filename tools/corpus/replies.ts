import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/core/brand';
import type { Span } from '../../src/core/language/span';
import { FAULTS, type Fault } from '../../src/core/tone/model/faults';
import type { Verdict } from '../../src/core/tone/report';

/** Words of a reply that somebody marked as a fault; grave ones hold the reply. */
export interface MarkedFault extends Span {
  fault: Fault;
  isGrave: boolean;
}

/** One reply that somebody invented, with what a crisis lead would say of it. */
export interface WrittenReply {
  post: string;
  draft: string;
  lang: Language;
  /** Who wrote it: each hand has its own file in each language. */
  hand: string;
  verdict: Verdict;
  marks: readonly MarkedFault[];
}

const FOLDER = new URL('./replies/', import.meta.url);
const VERDICT_OF: Readonly<Record<string, Verdict>> = { R: 'ready', I: 'improve', H: 'hold' };
const MARK = /\{(\w+)(!?) ([^{}]*)\}/g;

/** The replies of `tools/corpus/replies/`, each as it stands. */
export function writtenReplies(): WrittenReply[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => parseReplies(name, readFileSync(new URL(name, FOLDER), 'utf8')));
}

/**
 * Reads a file named `LANGUAGE-HAND.txt`: a post on a line that begins with `@ `, then the replies to it: R, I or H for the
 * verdict, and the words at fault in braces.
 *
 * @throws Error where a line has another shape or a fault another name.
 */
export function parseReplies(name: string, text: string): WrittenReply[] {
  const [lang = '', hand = ''] = name.replace('.txt', '').split('-');
  let post = '';
  const replies: WrittenReply[] = [];
  text.split('\n').forEach((line, at) => {
    const [, sign = '', said = ''] = /^([@RIH]) (.+)$/.exec(line.trim()) ?? [];
    const verdict = VERDICT_OF[sign];
    if (sign === '@') post = said;
    else if (verdict)
      replies.push({ post, lang: lang as Language, hand, verdict, ...unmarked(said, `${name}:${at + 1}`) });
    else if (line.trim() !== '') throw new Error(`${name}:${at + 1} is neither a post nor a reply.`);
  });
  return replies;
}

function unmarked(marked: string, place: string): Pick<WrittenReply, 'draft' | 'marks'> {
  const marks: MarkedFault[] = [];
  let draft = '';
  let from = 0;
  for (const { 0: all, 1: name, 2: grave, 3: words = '', index } of marked.matchAll(MARK)) {
    draft += marked.slice(from, index);
    const fault = FAULTS.find((each) => each === name);
    if (!fault) throw new Error(`${place}: "${name}" is no fault.`);
    marks.push({ start: draft.length, end: draft.length + words.length, fault, isGrave: grave === '!' });
    draft += words;
    from = index + all.length;
  }
  draft += marked.slice(from);
  if (/[{}]/.test(draft)) throw new Error(`${place}: a brace is left over.`);
  return { draft, marks };
}
