import type { CaseView, Orders, Protocol } from '../../../src/messages';
import { newSettings } from '../../../src/settings';

type Asked = { [K in keyof Protocol]: { type: K; request: Protocol[K]['request'] } }[keyof Protocol];
type Replies = { [K in keyof Protocol]?: (request: Protocol[K]['request']) => Protocol[K]['reply'] };
type What = Orders['changed']['request']['what'];

/** What the pages under test ask, and what they are told. Filled anew by each test. */
export const background: { asked: Asked[]; replies: Replies; changed: ((what: What) => void)[] } = {
  asked: [],
  replies: {},
  changed: [],
};

/** In place of src/messages.ts. */
export const fakeMessages = {
  ask: async (type: keyof Protocol, request: never) => {
    background.asked.push({ type, request } as Asked);
    const reply = background.replies[type] as ((request: unknown) => unknown) | undefined;
    if (!reply) throw new Error(`The test gives no reply to ${type}`);
    return reply(request);
  },
  onOrder: (handlers: { changed?: (request: { what: What }) => unknown }, signal: AbortSignal) => {
    const tell = (what: What) => handlers.changed?.({ what });
    background.changed.push(tell);
    signal.addEventListener('abort', () => {
      background.changed = background.changed.filter((other) => other !== tell);
    });
  },
};

/** Requests of one kind that were made so far. */
export function requests<K extends keyof Protocol>(type: K): Protocol[K]['request'][] {
  return background.asked.filter((one) => one.type === type).map((one) => one.request as Protocol[K]['request']);
}

/**
 * Lets answers arrive, the page draw, and effects run, which preact puts off until after a frame. Several short turns
 * instead of one long one, so that what waits for each other gets its turn on a busy machine too.
 */
export async function settled(turns = 6): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setTimeout(resolve, 12));
}

export const settings = { ...newSettings('UTC'), introduced: true };
settings.brand = { ...settings.brand, handles: ['northline'], agent: 'Ada' };

/** A complaint of an invented customer, waiting since `minutes`. */
export function complaint(id: string, name: string, text: string, minutes: number): CaseView {
  const since = Date.now() - minutes * 60_000;
  const hint = {
    postId: id,
    band: 'act' as const,
    complaint: 0.9,
    severity: 'medium' as const,
    risks: [],
    reach: 'low' as const,
    reasons: [{ kind: 'broken', weight: 1, start: 0, end: 2, text: text.slice(0, 2) }],
  };
  const post = {
    id,
    url: `https://x.com/someone/status/${id}`,
    author: { handle: name.toLowerCase().replace(/\W/g, '_'), name, verified: false },
    text,
    lang: 'en',
    postedAt: since,
    mentions: ['northline'],
    metrics: { replies: 0, reposts: 0, likes: 0, views: 10 },
    hasMedia: false,
    promoted: false,
  };
  const seen = { id: `event-${id}`, caseId: id, at: since, by: '', kind: 'seen' as const, data: { post, hint } };
  return {
    hint,
    status: 'open',
    clock: { since, amberAt: since + 1_800_000, redAt: since + 3_600_000, overAt: since + 7_200_000 },
    earlier: 0,
    supported: true,
    case: { id, post, hint, status: 'open', tracked: true, waitingSince: since, lastEvent: seen, erased: false },
    earlierCases: [],
    story: [seen],
    order: { group: minutes > 60 ? 'past' : 'inTarget', kind: 'due' },
  };
}
