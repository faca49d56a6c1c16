import type { Protocol } from '../messages';
import type { Handler } from './handler';
import { activePost } from './handlers/activePost';
import { actOnCase } from './handlers/actOnCase';
import { caseDetail } from './handlers/caseDetail';
import { checkDraft } from './handlers/checkDraft';
import { erasePerson } from './handlers/erasePerson';
import { exportCsv } from './handlers/exportCsv';
import { exportEvents } from './handlers/exportEvents';
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
import { saveSettings } from './handlers/saveSettings';
import { suggestTemplates } from './handlers/suggestTemplates';

/** Every message that is answered. A message without a handler does not compile. */
export const handlers: { [K in keyof Protocol]: Handler<K> } = {
  activePost,
  actOnCase,
  caseDetail,
  checkDraft,
  erasePerson,
  exportCsv,
  exportEvents,
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
  saveSettings,
  suggestTemplates,
};
