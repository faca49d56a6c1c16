import { vi } from 'vitest';
import words from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { Post } from '../../../src/core/post';
import type { Finding, ToneReport } from '../../../src/core/tone/report';
import type { Hint } from '../../../src/core/triage/hint';
import type { HintView } from '../../../src/messages';
import { useWords } from '../../../src/ui/i18n';

export const MINUTE = 60_000;
export const NOW = Date.UTC(2026, 4, 4, 12, 0);

/** Speaks English from the real catalogue, with `$NAME$` as the background hands it over: `$1`. */
export function speakEnglish(): void {
  const catalogue: Record<string, string> = {};
  const entries: [string, { message: string; placeholders?: Record<string, { content: string }> }][] =
    Object.entries(words);
  for (const [key, { message, placeholders = {} }] of entries) {
    catalogue[key] = message.replace(
      /\$(\w+)\$/g,
      (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '',
    );
  }
  // biome-ignore lint/correctness/useHookAtTopLevel: it chooses words and is no hook
  useWords(catalogue, 'en');
}

export function somePost(change: Partial<Post> = {}): Post {
  return {
    id: '1',
    url: 'https://x.com/orla_finch/status/1',
    author: { handle: 'orla_finch', name: 'Orla Finch', verified: false },
    text: '@northmill my order never came',
    lang: 'en',
    postedAt: NOW - 42 * MINUTE,
    mentions: ['northmill'],
    metrics: { replies: 0, reposts: 0, likes: 0, views: 0 },
    hasMedia: false,
    promoted: false,
    ...change,
  };
}

export function someView(hint: Partial<Hint> = {}, change: Partial<HintView> = {}): HintView {
  return {
    hint: {
      postId: '1',
      band: 'act',
      complaint: 0.93,
      severity: 'medium',
      risks: [],
      reach: 'low',
      reasons: [],
      ...hint,
    },
    status: 'untracked',
    earlier: 0,
    supported: true,
    ...change,
  };
}

/** A clock that has run for `minutes` towards a target of an hour. */
export function clockFor(minutes: number, answeredAfter?: number) {
  const since = NOW - minutes * MINUTE;
  const at = (after: number) => since + after * MINUTE;
  const stopped = answeredAfter === undefined ? {} : { stoppedAt: at(answeredAfter) };
  return { since, amberAt: at(30), redAt: at(60), overAt: at(120), ...stopped };
}

export function someReport(verdict: ToneReport['verdict'], findings: Finding[] = []): ToneReport {
  const met = 'met' as const;
  const practices = { serious: met, prompt: met, transparent: met, positive: met, solution: met, followUp: met };
  return { verdict, practices, findings };
}

/** Lets promises settle and time pass; fake timers must be on. */
export const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
