import type { CaseEvent, EventData, EventKind } from '../../../../src/core/cases/event';
import type { Band, Risk } from '../../../../src/core/triage/hint';
import { type Random, randomFrom } from '../../watch/random';

const DAY = 86_400_000;
const DAYS = 300;

/** Words made up, by Zipf's law as in any language: the n-th comes 1/n times as often. */
const WORDS = 4000;

/** What happened to `count` invented complaints until `now`, five events each, the same mixture at any size. */
export function* lives(count: number, now: number): Generator<CaseEvent[]> {
  const random = randomFrom(count);
  for (let index = 0; index < count; index += 1) yield life(index, count, now, random);
}

/** A word of the vocabulary by its rank, 0 the most frequent. */
export function wordOf(rank: number): string {
  return `wo${rank.toString(36).padStart(3, 'q')}`;
}

/** The id of a case by its number. */
export function idOf(index: number): string {
  return `18${String(index).padStart(15, '0')}`;
}

function life(index: number, count: number, now: number, random: Random): CaseEvent[] {
  const caseId = idOf(index);
  const at = Math.floor(now - DAY - random.next() * DAYS * DAY);
  let made = 0;
  const event = <K extends EventKind>(kind: K, data: EventData[K]) => {
    made += 1;
    return { id: `${caseId}-${made}`, caseId, at: at + made, by: 'Sam', kind, data } as CaseEvent;
  };
  const seen = event('seen', seenData(caseId, at, Math.floor((random.next() * count) / 3), random));
  const head = [seen, event('tracked', { how: 'hint' }), event('claimed', {})];
  const kind = index % 100;
  if (kind < 6) return [...head, event('noted', { text: wordOf(9) }), event('released', {})];
  const replied = event('replied', { proof: 'sent', replyId: `19${caseId.slice(2)}`, text: words(random) });
  if (kind < 20)
    return [...head, replied, event('followUpPlanned', { dueAt: Math.floor(now + (random.next() - 0.2) * 5 * DAY) })];
  return [...head, replied, kind < 50 ? event('noted', { text: words(random) }) : event('resolved', {})];
}

function seenData(id: string, postedAt: number, person: number, random: Random): EventData['seen'] {
  const handle = `person${person}`;
  const band: Band = random.next() < 0.1 ? 'urgent' : 'act';
  const risks: Risk[] = random.next() < 0.2 ? ['billing'] : [];
  const plain = { url: `https://x.com/${handle}/status/${id}`, mentions: ['brand'], hasMedia: false, promoted: false };
  const metrics = { replies: 0, reposts: 0, likes: 0, views: 10 };
  const author = { handle, name: `Person ${person}`, verified: false };
  const lang = random.next() < 0.3 ? 'fr' : 'en';
  const post = { id, ...plain, author, text: words(random), lang, postedAt, metrics };
  return { post, hint: { postId: id, band, complaint: 0.9, severity: 'medium', risks, reach: 'low', reasons: [] } };
}

function words(random: Random): string {
  return Array.from({ length: 14 }, () => wordOf(Math.floor(WORDS ** random.next()) - 1)).join(' ');
}
