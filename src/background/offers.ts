import type { Case } from '../core/cases/case';
import { BUILT_IN } from '../core/templates/library/index';
import { offerTemplates } from '../core/templates/offer';
import type { Step, TemplateOffer } from '../core/templates/template';
import type { Protocol } from '../messages';
import { readTemplates, readTemplateUses } from '../store/templates';
import { ledger } from './ledger';
import { readAhead } from './readAhead';
import { recentReplies } from './recent';
import { effectiveBrand, interfaceLanguage, readSettings } from './settings';
import { postAndHint, subjectOf } from './subject';

/** The templates that fit a complaint where it stands now, best first: the built-in ones and the manager's own. */
export async function offersFor(
  { postId, query, limit }: Protocol['suggestTemplates']['request'],
  now: number,
): Promise<TemplateOffer[]> {
  const [db, settings] = await Promise.all([ledger(), readSettings()]);
  const known = postId === undefined ? null : await subjectOf(db, postId);
  const own = await readTemplates(db);
  const offers = offerTemplates({
    templates: [...own.filter(({ archivedAt }) => archivedAt === undefined), ...BUILT_IN],
    uses: await readTemplateUses(db),
    ...(await postAndHint(db, postId)),
    brand: await effectiveBrand(settings),
    step: stepOf(known),
    ...(query === undefined ? {} : { query }),
    ...(limit === undefined ? {} : { limit }),
    recent: await recentReplies(db, now),
    replyLimit: settings.replyLimit,
    muted: settings.mutedRules,
    now,
    locale: interfaceLanguage(settings),
  });
  void readAhead(own);
  void readAhead(BUILT_IN);
  return offers;
}

/** What the next reply to a case is for. */
function stepOf(known: Case | null): Step {
  switch (known?.status) {
    case 'answered':
      return 'followUp';
    case 'followedUp':
      return 'satisfaction';
    case 'resolved':
      return 'closing';
    default:
      return 'first';
  }
}
