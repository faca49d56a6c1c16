import { overlaps } from '../language/span';
import type { Finding, Fix } from './report';
import { RULES } from './rules/index';

const WEIGHT = { error: 2, warn: 1, hint: 0 } as const;
const BROAD: ReadonlySet<string> = new Set(RULES.filter(({ broad }) => broad).map(({ id }) => id));
const FALLBACK: ReadonlySet<string> = new Set(RULES.filter(({ broad }) => broad === 'fallback').map(({ id }) => id));

/**
 * What is said of a stretch is left out where something as grave is said of words in it, or something graver of the stretch:
 * one fault, one finding. A fallback, even a grave one, is left out wherever another rule warns of anything in it. Those that
 * may silence others speak first, so that what is left out silences nothing.
 */
export function withoutBroad(findings: Finding[]): Finding[] {
  const kept = findings.filter(({ rule }) => !BROAD.has(rule));
  const broad = findings.filter(({ rule }) => BROAD.has(rule)).sort(bySay);
  for (const finding of broad) if (!kept.some((other) => silences(other, finding))) kept.push(finding);
  return kept;
}

/** Hints last, fallbacks after their peers, and the graver before the lighter. */
function bySay(a: Finding, b: Finding): number {
  const rank = ({ rule, level }: Finding) => 2 * Number(level === 'hint') + Number(FALLBACK.has(rule));
  return rank(a) - rank(b) || WEIGHT[b.level] - WEIGHT[a.level];
}

function silences(other: Finding, finding: Finding): boolean {
  if (!overlaps(other, finding) || other.rule === finding.rule) return false;
  const least = FALLBACK.has(finding.rule) ? Math.min(WEIGHT.warn, WEIGHT[finding.level]) : WEIGHT[finding.level];
  return WEIGHT[other.level] >= least;
}

/** In the draft's order; what weighs more, or reaches further, comes first. */
export function inOrder(a: Finding, b: Finding): number {
  return a.start - b.start || WEIGHT[b.level] - WEIGHT[a.level] || b.end - a.end;
}

/** Two fixes on the same words would undo each other: the heavier finding, or else the earlier, keeps its own. */
export function withoutClashes(findings: Finding[]): Finding[] {
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
