import { readDraft } from '../../src/core/tone/context';
import { findLinks } from '../../src/core/tone/length';
import { findPhrases } from '../../src/core/tone/phrases';
import { burdenDm } from '../../src/core/tone/rules/burden-dm';
import { sorryToHear } from '../../src/core/tone/rules/sorry-to-hear';
import { readRows } from './tone-data';

/** The label means questions about the trouble itself: what, which, since when, what was tried. */
const INVESTIGATE = [
  '(?:tell|dm|show) us (?:\\w+ )?(?:more|what|which|about|the)|let us know (?:more|what|which|about|the results)(?!.s happening exactly)',
  'let us know if you (?:see|have)(?! (?:any |other |more |further )*questions)',
  '(?:have you|did you|does (?:this|it|that|restarting)|is (?:this|it|your issue)|would you be able) (?!dm|send|share|provide)(?:[^?!.:]|\\.(?=\\d)){3,120}(?:\\?(?:https?)?|: https?)',
  "(?:what|which|when|how long|where)(?!'s happening| device)(?:'s)? (?!to do)[^?!.]{3,120}\\?|(?:can|could) you (?:please )?(?:check|tell us) [^?!]{3,120}",
  '(?:can|could) you (?:please )?let us know (?!the device|what device|what.s happening)[^?!]{3,120}',
];
const PRIVATE = ['(?:dms?|direct messages?|private messages?|pm)'];

/** What a reply does, named as the Ericsson labels name it. */
const ACTS: Record<string, { labels: string[]; does: (text: string) => boolean }> = {
  apologise: { labels: ['Apologize'], does: apologises },
  requestDm: { labels: ['Request DM', 'Request email address via DM', 'Request username via DM'], does: asksForDm },
  link: { labels: ['Provide URL'], does: (text) => findLinks(text).length > 0 },
  investigate: { labels: ['Investigate issue', 'Investigate Issue'], does: (text) => says(text, INVESTIGATE) },
};

/** Precision, recall and F1 of each act on the labelled replies, or `undefined` where the set is absent. */
export function actScores():
  | { act: string; count: number; precision: number; recall: number; f1: number }[]
  | undefined {
  const rows = readRows('ericsson_twcs')?.filter(({ direction }) => direction === 'outbound');
  return rows && Object.entries(ACTS).map(([act, { labels, does }]) => ({ act, ...score(rows, labels, does) }));
}

function score(rows: Record<string, string>[], labels: string[], does: (text: string) => boolean) {
  let [right, found, count] = [0, 0, 0];
  for (const { text = '', label = '' } of rows) {
    const isSo = label.split('|').some((one) => labels.includes(one));
    const isFound = does(text);
    if (isSo) count += 1;
    if (isFound) found += 1;
    if (isSo && isFound) right += 1;
  }
  const precision = right / (found || 1);
  const recall = right / (count || 1);
  return { count, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function apologises(text: string): boolean {
  const draft = readDraft({ draft: text, lang: 'en' });
  return draft.credits.has('apology') || sorryToHear.match(draft).length > 0 || says(text, ['sorry|apolog\\w+']);
}

function asksForDm(text: string): boolean {
  const draft = readDraft({ draft: text, lang: 'en' });
  return burdenDm.match(draft).length > 0 || says(text, PRIVATE);
}

function says(text: string, phrases: readonly string[]): boolean {
  return findPhrases(readDraft({ draft: text, lang: 'en' }).readable, phrases).length > 0;
}
