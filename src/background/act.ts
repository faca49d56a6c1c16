import type { Brand } from '../core/brand';
import { followUpTime } from '../core/cases/followUp';
import { freeMoment } from '../core/cases/newEvent';
import type { Post } from '../core/post';
import { judge } from '../core/triage/judge';
import type { HintView, Protocol } from '../messages';
import { caseIdOf } from '../store/cases';
import { readPost } from '../store/posts';
import { record } from '../store/record';
import type { Ledger } from '../store/schema';
import { eventsOfAction, tracks } from './actionEvents';
import { actMany } from './actMany';
import { casesChanged } from './changes';
import { seenFirst, trackedFirst } from './ensure';
import type { Context } from './handler';
import { ledger } from './ledger';
import { lessonsChanged } from './lessons';
import { withJoined } from './matter';
import { managerName } from './self';
import { effectiveBrand, readDetectedHandle, readSettings } from './settings';
import type { Judged } from './tracking';
import { hintView } from './views';

/** Records what the manager did to a case and gives back how it stands then. `id` may be that of any post in it. */
export async function act(request: Protocol['actOnCase']['request'], context: Context): Promise<HintView> {
  const { id, post } = request;
  const { now, tabId } = context;
  const [db, settings, ownHandle] = await Promise.all([ledger(), readSettings(), readDetectedHandle()]);
  const brand = await effectiveBrand(settings);
  const subject = await judgedPost(db, id, post, brand);
  const caseId = (await caseIdOf(db, id)) ?? id;
  const { caseIds, action } = await withJoined(db, [caseId], request.action);
  // A case that leads others takes them along.
  if (caseIds.length > 1 && action.do === 'join')
    await actMany(
      caseIds.filter((other) => other !== caseId),
      action,
      context,
    );
  const followUpAt = followUpTime(brand, now, settings.followUpDays);
  const { known, added } = await record(db, caseId, ({ known, events }) => {
    const source = { caseId, at: freeMoment(events, now), by: managerName(brand, ownHandle) };
    const first = (tracks(action) ? trackedFirst : seenFirst)(known, subject, source);
    return first ? [...first, ...eventsOfAction(action, { source, events, followUpAt })] : [];
  });
  if (!known) throw new Error('refusal_post_unknown');
  const teaches = action.do === 'relabel' || action.do === 'undo';
  if (teaches) lessonsChanged();
  // A correction changes other hints too, also where it was made.
  if (added.length > 0) await casesChanged(now, teaches ? undefined : tabId);
  const shown = subject ?? known;
  return hintView(shown.post, shown.hint, known, { ledger: db, brand });
}

/** A post with its judgement, as it was seen last or as the page names it now. */
async function judgedPost(db: Ledger, id: string, post: Post | undefined, brand: Brand): Promise<Judged | undefined> {
  const seen = await readPost(db, id);
  if (seen) return { post: seen.post, hint: seen.hint };
  return post && { post, hint: judge(post, { brand }) };
}
