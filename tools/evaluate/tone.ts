import { newBrand } from '../../src/core/brand';
import { checkDraft } from '../../src/core/tone/checkDraft';
import type { ToneReport } from '../../src/core/tone/report';
import { judge } from '../../src/core/triage/judge';
import { postFrom } from '../triage-input';
import { actScores } from './tone-acts';
import { type RealReply, realReplies } from './tone-data';
import { type Agreement, agreementWith, LINES } from './tone-judgement';
import { speeds } from './tone-speed';

const REPLIES_PER_SET = 250;
const percent = (part: number, whole: number) => `${((100 * part) / (whole || 1)).toFixed(1)} %`;
function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints how well the tone check judges: real replies, labelled acts, the invented lists, and its speed. */
export async function evaluateTone(): Promise<void> {
  print('\n## Tone');
  printReplies();
  printActs();
  printLists();
  printSpeeds();
}

function printReplies(): void {
  const replies = realReplies(REPLIES_PER_SET);
  if (replies.length === 0) print('Real replies: skipped, ../shared/data is absent.');
  const own = sharedContacts(replies);
  const reports = replies.map((reply) => ({ reply, report: reportOn(reply, own) }));
  for (const lang of ['en', 'fr'] as const) {
    const some = reports.filter(({ reply }) => reply.lang === lang).map(({ report }) => report);
    const verdicts = ['ready', 'improve', 'hold'].map((verdict) => {
      return `${verdict} ${percent(some.filter((report) => report.verdict === verdict).length, some.length)}`;
    });
    const flagged = some.filter(({ findings }) => findings.some(({ level, end }) => level !== 'hint' && end > 0));
    print(
      `\nReal replies, ${lang} (${some.length}): ${verdicts.join(', ')}; words flagged at warn or error in ${percent(flagged.length, some.length)}`,
    );
    print(`  ${ruleCounts(some)}`);
  }
}

function reportOn({ text, lang, customer }: RealReply, contacts: string[]): ToneReport {
  const post = customer ? postFrom({ text: customer }) : undefined;
  const brand = { ...newBrand(), contacts };
  // These replies were written for other places than X: their length says nothing.
  return checkDraft({ draft: text, lang, brand, limit: 1e6, ...(post && { post, hint: judge(post, { brand }) }) });
}

/** Addresses and numbers that stand in several replies are the companies' own, not their customers'. */
function sharedContacts(replies: readonly RealReply[]): string[] {
  const seen = new Map<string, number>();
  for (const { text } of replies) {
    const found = text.match(/[\w.+-]+@[\w-]+\.\w{2,3}|\+?\d[\d .()-]{7,}\d/g) ?? [];
    for (const contact of new Set(found)) seen.set(contact, (seen.get(contact) ?? 0) + 1);
  }
  return [...seen].filter(([, count]) => count > 1).map(([contact]) => contact);
}

function ruleCounts(reports: readonly ToneReport[]): string {
  const counts = new Map<string, number>();
  for (const { findings } of reports) {
    for (const rule of new Set(findings.filter(({ level }) => level !== 'hint').map(({ rule }) => rule))) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  const share = ([rule, count]: [string, number]) => `${rule} ${percent(count, reports.length)}`;
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(share)
    .join(', ');
}

function printActs(): void {
  const scores = actScores();
  if (!scores) print('\nActs: skipped, ../shared/data is absent.');
  print('\nActs in labelled replies (n, precision, recall, F1):');
  for (const { act, count, precision, recall, f1 } of scores ?? []) {
    print(`  ${act} ${count} ${precision.toFixed(2)} ${recall.toFixed(2)} ${f1.toFixed(2)}`);
  }
}

function printLists(): void {
  for (const lang of ['en', 'fr'] as const) {
    for (const lines of LINES) {
      const found = agreementWith(lang, lines);
      print(`\nInvented drafts, ${lang}, ${lines.name} (${found.items}): ${shares(found)}`);
      const most = [...found.wrong].sort((a, b) => b[1] - a[1]).map(([what, count]) => `${what} ${count}`);
      print(`  expected>given: ${most.join(', ')}`);
    }
  }
}

function shares({ items, verdicts, practices, practicesAsked, spans, spansAsked, spansFirm }: Agreement): string {
  const all: [string, number, number][] = [
    ['verdicts', verdicts, items],
    ['practices', practices, practicesAsked],
    ['spans', spans, spansAsked],
    ['spans above a hint', spansFirm, spansAsked],
  ];
  return all.map(([what, right, asked]) => `${what} ${percent(right, asked)} of ${asked}`).join(', ');
}

function printSpeeds(): void {
  print('\nSpeed of one check, 280 characters with context (ms, p50 and p95):');
  for (const { name, p50, p95 } of speeds()) print(`  ${name} ${p50.toFixed(3)} ${p95.toFixed(3)}`);
}
