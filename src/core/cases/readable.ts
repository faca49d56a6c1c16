import type { CaseEvent, EventKind } from './event';

const KINDS: { [K in EventKind]: true } = {
  seen: true,
  tracked: true,
  relabelled: true,
  assigned: true,
  claimed: true,
  released: true,
  replied: true,
  customerReplied: true,
  followUpPlanned: true,
  followedUp: true,
  satisfaction: true,
  resolved: true,
  reopened: true,
  dismissed: true,
  noted: true,
  joined: true,
  split: true,
  erased: true,
  undone: true,
};

/**
 * Whether a stored event can be folded. What a disk has spoiled, or a later version of the extension wrote, is left
 * out of every case and stays where it is.
 */
export function isReadable(event: unknown): event is CaseEvent {
  if (!isRecord(event) || !isRecord(event.data)) return false;
  const { id, caseId, at, by, kind, data } = event;
  if (typeof id !== 'string' || typeof caseId !== 'string' || typeof by !== 'string') return false;
  if (typeof at !== 'number' || !Number.isFinite(at)) return false;
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) return false;
  return kind !== 'seen' || (isPost(data.post) && isRecord(data.hint) && Array.isArray(data.hint.risks));
}

function isPost(post: unknown): boolean {
  if (!isRecord(post) || !isRecord(post.author)) return false;
  const texts = [post.id, post.text, post.lang, post.author.handle, post.author.name];
  return texts.every((text) => typeof text === 'string') && typeof post.postedAt === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
