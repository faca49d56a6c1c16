import type { Language } from '../brand';
import { type DraftContext, type DraftInput, readDraft } from './context';
import { weightedLength } from './length';
import { readsFine, replyReading } from './model/replyReading';
import { inOrder, withoutBroad, withoutClashes } from './oneFault';
import { isPart } from './part';
import { judgePractices } from './practices';
import type { Finding, Fix, ToneReport, Verdict } from './report';
import type { Hit, Rule } from './rule';
import { RULES } from './rules/index';

export type { DraftInput } from './context';

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
  const found = active.filter((rule) => !rule.absence).flatMap((rule) => findingsOf(rule, draft, input));
  const present = withoutBroad(found);
  const spoken = new Set(present.filter(({ level }) => level !== 'hint').map(({ topic }) => topic));
  const { isComplete } = replyReading(draft);
  const absent = active
    .filter(
      (rule) =>
        rule.absence &&
        !isPart(draft.text) &&
        !spoken.has(rule.topic) &&
        !(isComplete && rule.absence === 'unlessComplete'),
    )
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
  const hits = rule.match(draft).filter((hit) => !rule.byBuild || !readsFine(draft, hit));
  return hits.map((hit) => {
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

function verdictOf(findings: readonly Finding[], practices: ToneReport['practices']): Verdict {
  if (findings.some(({ level }) => level === 'error')) return 'hold';
  const lacks = Object.values(practices).includes('missing');
  return lacks || findings.some(({ level }) => level === 'warn') ? 'improve' : 'ready';
}
