import { readFileSync } from 'node:fs';
import { situationsOf } from '../../src/core/templates/situationOf';
import { judge } from '../../src/core/triage/judge';
import { brandNamed, postFrom } from '../triage-input';
import { share } from './measures';

interface Line {
  text: string;
  brand: string;
  situation: string;
}

/**
 * Prints how often the situation a person named is the first, or among the first three, that templates are offered
 * for. With `detailed`, also the posts of the list already seen whose first place is wrong.
 */
export function evaluateSituations(detailed: boolean): void {
  for (const list of ['situations', 'situations-seen']) {
    const isSeen = list === 'situations-seen';
    console.log(
      `situation of a post (tests/judgement/${list}, invented${isSeen ? '; seen while writing the cues' : ''}):`,
    );
    for (const language of ['en', 'fr']) measure(list, language, detailed && isSeen);
  }
}

function measure(list: string, language: string, detailed: boolean): void {
  const file = new URL(`../../tests/judgement/${list}.${language}.jsonl`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const found = lines.map((line) => foundIn(JSON.parse(line), language, detailed));
  const within = (most: number) => found.filter(({ place }) => place >= 0 && place < most).length;
  const misled = found.filter(({ place, isUntold }) => place !== 0 && !isUntold).length;
  console.log(
    `  ${language}  top-1 ${share(within(1), found.length)}   top-3 ${share(within(3), found.length)}   ` +
      `another situation first ${share(misled, found.length)}`,
  );
}

interface Found {
  /** Where the expected situation stands among the likely ones, from 0; -1 where it is none of them. */
  place: number;
  /** No situation was recognised: replies that suit any complaint are offered. */
  isUntold: boolean;
}

function foundIn({ text, brand, situation }: Line, lang: string, detailed: boolean): Found {
  const post = postFrom({ text, lang });
  const hint = judge(post, { brand: brandNamed(brand) });
  const likely = [...situationsOf(post, hint).keys()] as string[];
  const place = likely.indexOf(situation);
  if (detailed && place !== 0) console.log(`    ${situation} -> ${likely.slice(0, 3).join(' ')}: ${text.slice(0, 60)}`);
  return { place, isUntold: likely[0] === 'any' };
}
