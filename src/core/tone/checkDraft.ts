import type { Language } from '../brand';
import { overlaps } from '../language/span';
import { type DraftContext, type DraftInput, readDraft } from './context';
import { weightedLength } from './length';
import { judgePractices } from './practices';
import type { Finding, Fix, ToneReport, Verdict } from './report';
import type { Hit, Rule } from './rule';
import { RULES } from './rules/index';

export type { DraftInput } from './context';

const WEIGHT = { error: 2, warn: 1, hint: 0 } as const;
const BROAD: ReadonlySet<string> = new Set(RULES.filter(({ broad }) => broad).map(({ id }) => id));
const FALLBACK: ReadonlySet<string> = new Set(RULES.filter(({ broad }) => broad === 'fallback').map(({ id }) => id));
const DEFAULT_LABEL: Record<Language, string> = { en: 'Replace', fr: 'Remplacer' };
const DELETE_LABEL: Record<Language, string> = { en: 'Leave out', fr: 'Retirer' };

/**
 * Judges a draft: verdict, the six practices in the light of the post it answers, and findings in the draft's order.
 * Pure and total: any text is answered, time comes in as an argument, and fixes never overlap.
 */
export function checkDraft(input: DraftInput): ToneReport {
  const draft = readDraft(input);
  if (input.draft.trim() === '') return { verdict: 'improve', practices: judgePractices(draft, []), findings: [] };
  const muted = new Set(input.muted ?? []);
  const all = RULES.filter((rule) => isActive(rule, draft, muted));
  const active = all.filter((rule) => !rule.ifLacking);
  const present = withoutBroad(
    active.filter((rule) => !rule.absence).flatMap((rule) => findingsOf(rule, draft, input)),
  );
  const spoken = new Set(present.filter(({ level }) => level !== 'hint').map(({ topic }) => topic));
  const absent = active
    .filter((rule) => rule.absence && !spoken.has(rule.topic))
    .flatMap((rule) => findingsOf(rule, draft, input));
  const heard = [...present, ...absent];
  const practices = judgePractices(draft, heard);
  const verdict = verdictOf(heard, practices);
  const lacking = all.filter((rule) => rule.ifLacking && verdict !== 'ready');
  const hints = lacking.flatMap((rule) => findingsOf(rule, draft, input));
  return { verdict, practices, findings: withoutClashes(withoutBroad([...heard, ...hints]).sort(inOrder)) };
}

/** Rules about privacy cannot be muted: what they guard is not the manager's own. */
function isActive(rule: Rule, draft: DraftContext, muted: ReadonlySet<string>): boolean {
  if (muted.has(rule.id) && rule.topic !== 'privacy') return false;
  return rule.languages === 'any' || rule.languages.includes(draft.language);
}

function findingsOf(rule: Rule, draft: DraftContext, input: DraftInput): Finding[] {
  const locale = input.locale ?? 'en';
  return rule.match(draft).map((hit) => {
    const { start, end } = hit;
    const { id, topic, why, source } = rule;
    const level = hit.level ?? rule.level;
    const fix = fixOf(rule, hit, draft, locale);
    return { rule: id, topic, level, start, end, why: why[locale], source, ...(fix && { fix }) };
  });
}

/** A fix that would push the draft beyond the limit is worse than none. */
function fixOf(rule: Rule, hit: Hit, draft: DraftContext, locale: Language): Fix | undefined {
  if (!hit.fix) return undefined;
  const { text, start = hit.start, end = hit.end } = hit.fix;
  const label = rule.label ?? (text === '' ? DELETE_LABEL : DEFAULT_LABEL);
  const grows = text.length > end - start;
  const after = draft.text.slice(0, start) + text + draft.text.slice(end);
  if (grows && weightedLength(after) > draft.limit) return undefined;
  return { label: label[locale], start, end, text };
}

/**
 * What is said of a stretch is left out where something as grave is said of words in it, or something graver of the stretch:
 * one fault, one finding. The graver speak first, so that what is left out silences nothing.
 */
function withoutBroad(findings: Finding[]): Finding[] {
  const kept = findings.filter(({ rule }) => !BROAD.has(rule));
  const broad = findings.filter(({ rule }) => BROAD.has(rule)).sort(bySay);
  for (const finding of broad) if (!kept.some((other) => silences(other, finding))) kept.push(finding);
  return kept;
}

/** The graver before the lighter, a fallback after its peers. */
function bySay(a: Finding, b: Finding): number {
  return WEIGHT[b.level] - WEIGHT[a.level] || Number(FALLBACK.has(a.rule)) - Number(FALLBACK.has(b.rule));
}

function silences(other: Finding, finding: Finding): boolean {
  return overlaps(other, finding) && other.rule !== finding.rule && WEIGHT[other.level] >= WEIGHT[finding.level];
}

function inOrder(a: Finding, b: Finding): number {
  return a.start - b.start || WEIGHT[b.level] - WEIGHT[a.level] || b.end - a.end;
}

/** Two fixes on the same words would undo each other: the heavier finding, or else the earlier, keeps its own. */
function withoutClashes(findings: Finding[]): Finding[] {
  const kept: Fix[] = [];
  const byWeight = [...findings].sort((a, b) => WEIGHT[b.level] - WEIGHT[a.level] || inOrder(a, b));
  const losers = new Set<Finding>();
  for (const finding of byWeight) {
    const { fix } = finding;
    if (!fix) continue;
    if (kept.some((other) => clash(fix, other))) losers.add(finding);
    else kept.push(fix);
  }
  return findings.map((finding) => {
    if (!losers.has(finding)) return finding;
    const { fix: _, ...rest } = finding;
    return rest;
  });
}

function clash(a: Fix, b: Fix): boolean {
  return overlaps(a, b) || a.start === b.start;
}

function verdictOf(findings: readonly Finding[], practices: ToneReport['practices']): Verdict {
  if (findings.some(({ level }) => level === 'error')) return 'hold';
  const lacks = Object.values(practices).includes('missing');
  return lacks || findings.some(({ level }) => level === 'warn') ? 'improve' : 'ready';
}
