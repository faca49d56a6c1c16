import fc from 'fast-check';
import { type Brand, newBrand } from '../../../src/core/brand';
import type { CaseEvent, EventData, EventKind } from '../../../src/core/cases/event';
import type { Post } from '../../../src/core/post';
import type { Hint } from '../../../src/core/triage/hint';

/** An invented complaint. */
export function samplePost(change: Partial<Post> = {}): Post {
  const id = change.id ?? '1001';
  return {
    id,
    url: `https://x.com/odile_example/status/${id}`,
    author: { handle: 'odile_example', name: 'Odile Example', verified: false },
    text: '@VeloNord my bike arrived with a bent wheel and nobody answers the phone',
    lang: 'en',
    postedAt: Date.UTC(2026, 2, 3, 9, 0),
    mentions: ['VeloNord'],
    metrics: { replies: 0, reposts: 0, likes: 0, views: 10 },
    hasMedia: false,
    promoted: false,
    ...change,
  };
}

/** Its judgement. */
export function sampleHint(change: Partial<Hint> = {}): Hint {
  const calm = { severity: 'medium', reach: 'low', risks: [], reasons: [] } as const;
  return { postId: '1001', band: 'act', complaint: 0.9, ...calm, risks: [], reasons: [], ...change };
}

/** A brand with a target of an hour, round the clock. */
export function sampleBrand(change: Partial<Brand> = {}): Brand {
  return { ...newBrand('Europe/Paris'), handles: ['VeloNord'], agent: 'Sam', ...change };
}

let counter = 0;

/** One event of the case 1001. */
export function sampleEvent<K extends EventKind>(kind: K, at: number, data: EventData[K], id?: string): CaseEvent {
  counter += 1;
  return { id: id ?? `event-${counter}`, caseId: '1001', at, by: 'Sam', kind, data } as CaseEvent;
}

const time = fc.integer({ min: 1, max: 50 }).map((step) => Date.UTC(2026, 2, 3, 9, step));
const id = fc.integer({ min: 1, max: 60 }).map((n) => `e${n}`);

const bodies = fc.oneof(
  fc.constant(['tracked', { how: 'hand' }] as const),
  fc.constantFrom(
    ['claimed', {}] as const,
    ['released', {}] as const,
    ['resolved', {}] as const,
    ['reopened', {}] as const,
    ['dismissed', {}] as const,
  ),
  fc.integer({ min: 1, max: 9 }).map((n) => ['replied', { proof: 'sent', replyId: `${n}` }] as const),
  fc.integer({ min: 1, max: 9 }).map((n) => ['followedUp', { proof: 'sent', replyId: `${n}` }] as const),
  fc.integer({ min: 1, max: 9 }).map((n) => ['followUpPlanned', { dueAt: n }] as const),
  fc
    .constantFrom('thanks', 'unhappy', 'newTrouble', 'unclear')
    .map((mood) => ['customerReplied', { postId: '7', text: 't', mood }] as const),
  fc.constantFrom(true, false).map((complaint) => ['relabelled', { complaint }] as const),
  fc.string().map((text) => ['noted', { text }] as const),
  fc.constantFrom('1001', '2002', '3003').map((into) => ['joined', { into }] as const),
  fc.constantFrom(['split', {}] as const, ['satisfaction', { asked: true }] as const, ['erased', {}] as const),
  id.map((eventId) => ['undone', { eventId }] as const),
);

/** Any life of the case 1001, undoing of anything and clashing ids and times included. */
export const anyLife: fc.Arbitrary<CaseEvent[]> = fc
  .array(fc.tuple(time, id, bodies), { maxLength: 25 })
  .map((rows) => [
    sampleEvent('seen', Date.UTC(2026, 2, 3, 9, 1), { post: samplePost(), hint: sampleHint() }, 'seen'),
    ...rows.map(([at, name, [kind, data]]) => ({ id: name, caseId: '1001', at, by: 'Sam', kind, data }) as CaseEvent),
  ]);
