import { existsSync, readFileSync } from 'node:fs';
import type { Hint } from '../../src/core/triage/hint';
import { judge } from '../../src/core/triage/judge';
import { brandNamed, postFrom } from '../triage-input';
import { share } from './measures';

interface Line {
  text: string;
  brand: string;
  author?: string;
  risks?: string[];
  expected?: string;
  band?: string;
}

function linesOf(name: string): Line[] {
  const file = new URL(`../../tests/judgement/${name}.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function judged(line: Line, lang: string): Hint {
  return judge(postFrom({ ...line, lang }), { brand: brandNamed(line.brand) });
}

/** Plain posts often name nobody: they stand under the brand's own posts, where X says "Replying to @brand". */
function asReply(line: Line): Line & { mentions: string[] } {
  return { ...line, mentions: [line.brand.replace(/^@|,.*/g, '')] };
}

/** The invented judgement lists, by the shipped model at its shipped thresholds. Prints figures, never items. */
export function evaluateJudgement(): void {
  for (const lang of ['en', 'fr']) {
    directions('direction', lang);
    directions('plain', lang);
    risks(lang);
  }
}

function directions(list: string, lang: string): void {
  const lines = linesOf(`${list}.${lang}`);
  if (lines.length === 0) {
    console.log(`${list} ${lang}: SKIPPED, no list`);
    return;
  }
  const rows = lines.map((line) => ({ line, hint: judged(list === 'plain' ? asReply(line) : line, lang) }));
  const acts = ({ hint }: { hint: Hint }) => hint.band === 'urgent' || hint.band === 'act';
  const complaints = rows.filter(({ line }) => line.expected === 'complaint');
  const acted = rows.filter(acts);
  console.log(`${list} ${lang} (n = ${rows.length}), shipped model and thresholds, "act" or above:`);
  console.log(`  recall    ${share(complaints.filter(acts).length, complaints.length)}`);
  console.log(`  precision ${share(acted.filter(({ line }) => line.expected === 'complaint').length, acted.length)}`);
  for (const kind of ['praise', 'question', 'news', 'ad', 'other']) {
    const of = rows.filter(({ line }) => line.expected === kind);
    console.log(`  ${kind} judged "act" or above: ${share(of.filter(acts).length, of.length)}`);
  }
  const banded = rows.filter(({ line }) => line.band);
  console.log(
    `  band as wanted: ${share(banded.filter(({ line, hint }) => line.band === hint.band).length, banded.length)}`,
  );
  const urgent = rows.filter(({ hint }) => hint.band === 'urgent').length;
  console.log(`  urgent: ${share(urgent, rows.length)}`);
}

function risks(lang: string): void {
  const lines = linesOf(`risks.${lang}`);
  if (lines.length === 0) {
    console.log(`risks ${lang}: SKIPPED, no list`);
    return;
  }
  const rows = lines.map((line) => ({ wanted: line.risks ?? [], found: judged(line, lang).risks as string[] }));
  const byRisk = new Map<string, [number, number]>();
  for (const { wanted, found } of rows) {
    for (const risk of wanted) {
      const [hit, all] = byRisk.get(risk) ?? [0, 0];
      byRisk.set(risk, [hit + Number(found.includes(risk)), all + 1]);
    }
  }
  const hits = [...byRisk.values()].reduce((sum, [hit]) => sum + hit, 0);
  const all = [...byRisk.values()].reduce((sum, [, of]) => sum + of, 0);
  const lookAlikes = rows.filter(({ wanted }) => wanted.length === 0);
  console.log(`risks ${lang} (n = ${rows.length}):`);
  console.log(`  recall ${share(hits, all)}`);
  console.log(`  ${[...byRisk].map(([risk, [hit, of]]) => `${risk} ${hit}/${of}`).join(', ')}`);
  const fired = lookAlikes.filter(({ found }) => found.length > 0);
  console.log(`  look-alikes that fire ${share(fired.length, lookAlikes.length)}`);
  console.log(`  by risk: ${fired.flatMap(({ found }) => found).join(', ') || 'none'}`);
}
