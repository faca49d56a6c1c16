import type { Case } from '../core/cases/case';
import { BUILT_IN } from '../core/templates/library/index';
import { offerTemplates } from '../core/templates/offer';
import type { Step, TemplateOffer } from '../core/templates/template';
import type { Protocol } from '../messages';
import { readTemplates, readTemplateUses } from '../store/templates';
import { readCrisis } from './crisis';
import { ledger } from './ledger';
import { pinnedOffers } from './pinnedOffers';
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
  const [known, own, uses, subject, brand, recent] = await Promise.all([
    postId === undefined ? null : subjectOf(db, postId),
    readTemplates(db),
    readTemplateUses(db),
    postAndHint(db, postId),
    effectiveBrand(settings),
    recentReplies(db, now),
  ]);
  const mode = await readCrisis();
  const input = {
    uses,
    ...subject,
    brand,
    step: stepOf(known),
    inCrisis: mode.on,
    ...(query === undefined ? {} : { query }),
    ...(limit === undefined ? {} : { limit }),
    recent,
    replyLimit: settings.replyLimit,
    muted: settings.mutedRules,
    now,
    locale: interfaceLanguage(settings),
  };
  const templates = [...own.filter(({ archivedAt }) => archivedAt === undefined), ...BUILT_IN];
  const offers = [...(await pinnedOffers(mode, input)), ...offerTemplates({ ...input, templates })].slice(0, limit);
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
