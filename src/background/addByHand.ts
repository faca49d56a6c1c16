import { type HandWritten, localPostId, postByHand } from '../core/cases/byHand';
import { namedEvent, newEvent } from '../core/cases/newEvent';
import { judge } from '../core/triage/judge';
import { caseIdOf } from '../store/cases';
import { readPost } from '../store/posts';
import { record } from '../store/record';
import { casesChanged } from './changes';
import type { Context } from './handler';
import { ledger } from './ledger';
import { randomBytes } from './random';
import { managerName } from './self';
import { effectiveBrand, readDetectedHandle, readSettings } from './settings';
import { seenEvent } from './tracking';

/** Makes a case of a complaint that no page showed us. One that is known already is tracked, and nothing else. */
export async function addByHand(told: HandWritten, { now }: Context): Promise<{ id: string; isNew: boolean }> {
  const post = postByHand(told, localPostId(now, randomBelowMillion()), now);
  if (!post) throw new Error('refusal_no_address');
  const [db, settings, ownHandle] = await Promise.all([ledger(), readSettings(), readDetectedHandle()]);
  const brand = await effectiveBrand(settings);
  const caseId = (await caseIdOf(db, post.id)) ?? post.id;
  const seen = await readPost(db, post.id);
  const judged = seen ?? { post, hint: judge(post, { brand }) };
  const source = { caseId, at: now, by: managerName(brand, ownHandle) };
  const { added } = await record(db, caseId, ({ known }) => {
    if (known?.erased) throw new Error('refusal_erased');
    if (known?.tracked) return [];
    const isJudged = judged.hint.band === 'urgent' || judged.hint.band === 'act';
    return [
      ...(known ? [] : [seenEvent(judged, now)]),
      namedEvent('tracked', { how: 'hand' }, source, `${caseId}:${now}`),
      ...(isJudged ? [] : [newEvent('relabelled', { complaint: true }, source, randomBytes())]),
    ];
  });
  if (added.length > 0) await casesChanged(now);
  return { id: caseId, isNew: added.length > 0 };
}

function randomBelowMillion(): number {
  return randomBytes().reduce((sum, byte) => (sum * 256 + byte) % 1_000_000, 0);
}
