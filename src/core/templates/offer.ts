import type { Brand, Language } from '../brand';
import type { Post } from '../post';
import { checkDraft } from '../tone/checkDraft';
import type { Finding, ToneReport } from '../tone/report';
import type { Hint } from '../triage/hint';
import { type Facts, fillTemplate, withStandIns } from './fill';
import type { TemplateUse } from './ownTemplate';
import { type Ranked, rankTemplates, type Wanted } from './rank';
import { searchFor } from './search';
import { situationsOf } from './situationOf';
import type { Step, Template, TemplateOffer } from './template';
import { unfitFor } from './unfit';

/** What is known where templates are asked for. */
export interface OfferInput {
  templates: readonly Template[];
  /** The complaint to answer, and its judgement. */
  post?: Post;
  hint?: Hint;
  brand: Brand;
  /** Where the case stands. Default `first`. */
  step?: Step;
  /** What the manager typed to search; only what answers it is offered. */
  query?: string;
  /** Default 8. */
  limit?: number;
  /** Ids of templates used lately, or texts sent lately. */
  recent?: string[];
  /** How templates were used before, by id. */
  uses?: Readonly<Record<string, TemplateUse>>;
  /** Longest reply, in X's weighted characters. Default 280. */
  replyLimit?: number;
  /** Ids of rules that the manager muted. */
  muted?: string[];
  /** Whether crisis mode is on: holding statements come first then. */
  inCrisis?: boolean;
  /** Milliseconds since the epoch. */
  now: number;
  /** Language of labels and reasons. */
  locale: Language;
}

const DEFAULT_LIMIT = 8;
/** How many more are checked than offered, so that some that would hurt can fall behind; who searches wants what was asked for. */
const SPARE = 4;
const SEARCH_WEIGHT = 10;
const MINUTE = 60_000;
const PENALTY = { ready: 0, improve: 3, hold: 30 } as const;
const WEIGHT = { error: 2, warn: 1, hint: 0 } as const;

/**
 * The templates that fit, best first, each filled as far as known and checked as it would read under this complaint.
 * Blanks still open are reported and stand in the text as `{name}`; they do not count against the verdict.
 */
export function offerTemplates(input: OfferInput): TemplateOffer[] {
  const limit = Math.max(1, input.limit ?? DEFAULT_LIMIT);
  const wanted = wantedBy(input);
  const context = contextOf(input);
  const checked = candidates(input, wanted, limit + (input.query ? 0 : SPARE)).map(({ template, fit }) => ({
    offer: offerOf(template, input, context, wanted),
    fit,
  }));
  return checked
    .sort((a, b) => b.fit - PENALTY[b.offer.verdict] - (a.fit - PENALTY[a.offer.verdict]))
    .slice(0, limit)
    .map(({ offer }) => offer);
}

function candidates(input: OfferInput, wanted: Wanted, most: number): Ranked[] {
  const query = input.query?.trim() ?? '';
  if (query === '') return rankTemplates(input.templates, wanted, most).filter(({ fit }) => fit > 0);
  const scoreOf = searchFor(query);
  const scores = new Map<Template, number>();
  for (const template of input.templates) {
    const score = scoreOf(template);
    if (score > 0) scores.set(template, score * SEARCH_WEIGHT);
  }
  return rankTemplates([...scores.keys()], wanted, most, (template) => scores.get(template) ?? 0);
}

function wantedBy({ post, hint, brand, step, recent, uses, now, inCrisis }: OfferInput): Wanted {
  const isLate = post !== undefined && post.postedAt > 0 && now - post.postedAt > brand.targetMinutes * MINUTE;
  const situations = situationsOf(post, hint, isLate && (step ?? 'first') === 'first');
  return {
    situations: inCrisis ? new Map([['crisis', Math.max(...situations.values()) + 1], ...situations]) : situations,
    step: step ?? 'first',
    language: replyLanguage(post, brand),
    address: brand.address,
    recent: recent ?? [],
    uses: uses ?? {},
    topic: post?.text ?? '',
  };
}

/** The post's own language where we write it, else the brand's first. */
function replyLanguage(post: Post | undefined, brand: Brand): Language {
  const spoken = brand.languages.find((language) => post?.lang.slice(0, 2).toLowerCase() === language);
  return spoken ?? brand.languages[0] ?? 'en';
}

function offerOf(template: Template, input: OfferInput, context: string, { situations }: Wanted): TemplateOffer {
  const { brand, post, now, locale } = input;
  const facts: Facts = { brand, now, locale, ...(post && { post }) };
  const filled = fillTemplate(template, facts);
  const report = reportOn(withStandIns(filled, template.lang), template, input, context);
  const unfit = post && unfitFor(template, situations, locale);
  const verdict = unfit && report.verdict === 'ready' ? 'improve' : report.verdict;
  const why = (report.verdict === 'ready' ? undefined : heaviest(report.findings)?.why) ?? unfit;
  const favourite = input.uses?.[template.id]?.favourite;
  return { template, ...filled, verdict, ...(why && { why }), ...(favourite && { favourite }) };
}

/** The last report on each template: while one types a search, the same ones come again and again. */
const lastReports = new WeakMap<Template, { draft: string; context: string; report: ToneReport }>();

/** All that a report depends on beside the draft, to the minute. */
function contextOf({ post, hint, brand, recent, replyLimit, muted, now, locale }: OfferInput): string {
  return JSON.stringify([post, hint, brand, recent, replyLimit, muted, locale, Math.floor(now / MINUTE)]);
}

function reportOn(draft: string, template: Template, input: OfferInput, context: string): ToneReport {
  const last = lastReports.get(template);
  if (last?.draft === draft && last.context === context) return last.report;
  const report = freshReport(draft, template, input);
  lastReports.set(template, { draft, context, report });
  return report;
}

function freshReport(draft: string, template: Template, input: OfferInput): ToneReport {
  const { post, hint, brand, recent, replyLimit, muted, now, locale } = input;
  return checkDraft({
    draft,
    lang: template.lang,
    now,
    brand,
    locale,
    ...(post && { post }),
    ...(hint && { hint }),
    ...(recent && { recent }),
    ...(replyLimit && { limit: replyLimit }),
    ...(muted && { muted }),
  });
}

function heaviest(findings: readonly Finding[]): Finding | undefined {
  return [...findings].sort((a, b) => WEIGHT[b.level] - WEIGHT[a.level])[0];
}
