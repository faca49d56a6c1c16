import { foldCase } from '../core/cases/fold';
import { followUpTime } from '../core/cases/followUp';
import { eventsOfReply } from '../core/cases/reply';
import type { SentReply } from '../messages';
import { caseIdOf } from '../store/cases';
import { readPost } from '../store/posts';
import { record } from '../store/record';
import { casesChanged } from './changes';
import { trackedFirst } from './ensure';
import { ledger } from './ledger';
import { leadOf } from './matter';
import { managerName } from './self';
import { effectiveBrand, readDetectedHandle, readSettings } from './settings';
import { noteTemplateUse } from './templateUse';

/**
 * Records a reply that X confirmed: answer and follow-up in one transaction. A reply to something we know nothing of,
 * and one that X refused, change nothing: the content script shows X's reason.
 */
export async function recordSent(sent: SentReply, now: number): Promise<{ status: 'answered' | 'ignored' }> {
  const { result, inReplyTo, text } = sent;
  if (!result.ok) return { status: 'ignored' };
  const [db, settings, ownHandle] = await Promise.all([ledger(), readSettings(), readDetectedHandle()]);
  const seen = await readPost(db, inReplyTo);
  const own = (await caseIdOf(db, inReplyTo)) ?? (seen && seen.hint.band !== 'none' ? seen.id : undefined);
  if (own === undefined) return { status: 'ignored' };
  const caseId = await leadOf(db, own);
  const brand = await effectiveBrand(settings);
  const source = { caseId, at: now, by: managerName(brand, ownHandle) };
  const reply = { proof: 'sent', replyId: result.replyId, text } as const;
  const followUpAt = followUpTime(brand, now, settings.followUpDays);
  const { known, added } = await record(db, caseId, ({ known, events }) => {
    const first = trackedFirst(known, caseId === own ? seen : undefined, source);
    const before = first && foldCase([...events, ...first]);
    return before ? [...first, ...eventsOfReply(before, reply, source, followUpAt)] : [];
  });
  if (added.length > 0) {
    await noteTemplateUse(db, text, now);
    await casesChanged(now);
  }
  return { status: known ? 'answered' : 'ignored' };
}
