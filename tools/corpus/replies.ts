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
  return files.sort().flatMap(repliesOf);
}

/**
 * A file holds a post on a line that begins with `@ `, then the replies to it: R, I or H for the verdict, and the words at
 * fault in braces.
 *
 * @throws Error where a line has another shape or a fault another name.
 */
function repliesOf(name: string): WrittenReply[] {
  const [lang = '', hand = ''] = name.replace('.txt', '').split('-');
  let post = '';
  const replies: WrittenReply[] = [];
  readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .forEach((line, at) => {
      const sign = line.slice(0, 1);
      const verdict = VERDICT_OF[sign];
      if (sign === '@') post = line.slice(2).trim();
      else if (verdict)
        replies.push({ post, lang: lang as Language, hand, verdict, ...unmarked(line.slice(2).trim()) });
      else if (line.trim() !== '') throw new Error(`${name}:${at + 1} is neither a post nor a reply.`);
    });
  return replies;
}

function unmarked(marked: string): Pick<WrittenReply, 'draft' | 'marks'> {
  const marks: MarkedFault[] = [];
  let draft = '';
  let from = 0;
  for (const { 0: all, 1: fault = '', 2: grave, 3: words = '', index } of marked.matchAll(MARK)) {
    draft += marked.slice(from, index);
    marks.push({ start: draft.length, end: draft.length + words.length, fault: known(fault), isGrave: grave === '!' });
    draft += words;
    from = index + all.length;
  }
  return { draft: draft + marked.slice(from), marks };
}

function known(name: string): Fault {
  const fault = FAULTS.find((each) => each === name);
  if (!fault) throw new Error(`"${name}" is no fault.`);
  return fault;
}
