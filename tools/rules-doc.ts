import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { BadExample, Example, Rule } from '../src/core/tone/rule';
import { RULES } from '../src/core/tone/rules/index';

const PAGE = new URL('../docs/rules.md', import.meta.url);
const TOPICS: Record<Rule['topic'], string> = {
  serious: 'Take it seriously',
  prompt: 'Answer fast',
  transparent: 'Admit errors, apologise',
  positive: 'Stay calm and warm',
  solution: 'Offer a way out',
  followUp: 'Stay until it is settled',
  privacy: 'Privacy',
  template: 'Templates',
  language: 'Language',
  length: 'Length',
  duplicate: 'Repetition',
};

/** The page `docs/rules.md`: every rule with what it says, why, on what it rests, and its examples. */
export function rulesPage(): string {
  const topics = Object.keys(TOPICS) as Rule['topic'][];
  const head = [
    '# Rules of the tone check',
    '',
    'Made by `npm run -s rules` from `src/core/tone/rules/`; a test fails when it is out of date. How to add one: [write a rule](write-a-rule.md).',
    '',
    `${RULES.length} rules. *error* holds the reply, *warn* asks to improve it, *hint* is a remark. The words a rule marks are in **bold**.`,
  ];
  return `${[...head, ...topics.flatMap(topicPart)].join('\n')}\n`;
}

function topicPart(topic: Rule['topic']): string[] {
  const rules = RULES.filter((rule) => rule.topic === topic).sort((a, b) => a.id.localeCompare(b.id, 'en'));
  return rules.length === 0 ? [] : ['', `## ${TOPICS[topic]}`, ...rules.flatMap(rulePart)];
}

function rulePart(rule: Rule): string[] {
  const languages = rule.languages === 'any' ? 'any language' : rule.languages.join(', ');
  return [
    '',
    `### ${rule.id}`,
    '',
    `${rule.level} · ${languages} · ${rule.source}`,
    '',
    `- en: ${rule.why.en}`,
    `- fr: ${rule.why.fr}`,
    ...rule.bad.map((example) => `- flagged: ${marked(example)}${mended(example)}${around(example)}`),
    ...rule.good.map((example) => `- fine: ${escaped(example.draft)}${around(example)}`),
  ];
}

function marked({ draft, marks }: BadExample): string {
  const at = marks.trim() === '' ? -1 : draft.indexOf(marks);
  if (at < 0) return escaped(draft);
  const lead = marks.length - marks.trimStart().length;
  const [start, end] = [at + lead, at + marks.trimEnd().length];
  return `${escaped(draft.slice(0, start))}**${escaped(draft.slice(start, end))}**${escaped(draft.slice(end))}`;
}

function mended({ fixed }: BadExample): string {
  return fixed === undefined ? '' : ` → ${escaped(fixed)}`;
}

function around({ given }: Example): string {
  return given?.post ? ` (in answer to: ${escaped(given.post.text)})` : '';
}

function escaped(text: string): string {
  return text.replace(/[\\*_[\]<>`#|]/g, '\\$&').replace(/\n/g, ' ');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (readFileSync(PAGE, { encoding: 'utf8', flag: 'a+' }) !== rulesPage()) writeFileSync(PAGE, rulesPage());
}
