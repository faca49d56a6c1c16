import type { Protocol } from '../messages';
import type { Handler } from './handler';
import { activePost } from './handlers/activePost';
import { actOnCase } from './handlers/actOnCase';
import { caseDetail } from './handlers/caseDetail';
import { checkDraft } from './handlers/checkDraft';
import { corrections } from './handlers/corrections';
import { erasePerson } from './handlers/erasePerson';
import { exportCsv } from './handlers/exportCsv';
import { exportEvents } from './handlers/exportEvents';
import { forgetCorrections } from './handlers/forgetCorrections';
import { getSettings } from './handlers/getSettings';
import { hello } from './handlers/hello';
import { importEvents } from './handlers/importEvents';
import { insertIntoActiveTab } from './handlers/insertIntoActiveTab';
import { judgePosts } from './handlers/judgePosts';
import { muteRule } from './handlers/muteRule';
import { openBoard } from './handlers/openBoard';
import { openOptions } from './handlers/openOptions';
import { overview } from './handlers/overview';
import { pageState } from './handlers/pageState';
import { queue } from './handlers/queue';
import { replySent } from './handlers/replySent';
import { ruleCounts } from './handlers/ruleCounts';
import { ruleOutcome } from './handlers/ruleOutcome';
import { saveSettings } from './handlers/saveSettings';
import { suggestTemplates } from './handlers/suggestTemplates';

/** Every message that is answered. A message without a handler does not compile. */
export const handlers: { [K in keyof Protocol]: Handler<K> } = {
  activePost,
  actOnCase,
  caseDetail,
  checkDraft,
  corrections,
  erasePerson,
  exportCsv,
  exportEvents,
  forgetCorrections,
  getSettings,
  hello,
  importEvents,
  insertIntoActiveTab,
  judgePosts,
  muteRule,
  openBoard,
  openOptions,
  overview,
  pageState,
  queue,
  replySent,
  ruleCounts,
  ruleOutcome,
  saveSettings,
  suggestTemplates,
};
