import type { Protocol } from '../messages';
import type { Handler } from './handler';
import { activePost } from './handlers/activePost';
import { actOnCase } from './handlers/actOnCase';
import { actOnCases } from './handlers/actOnCases';
import { addComplaint } from './handlers/addComplaint';
import { addToJournal } from './handlers/addToJournal';
import { archiveTemplate } from './handlers/archiveTemplate';
import { caseDetail } from './handlers/caseDetail';
import { checkDraft } from './handlers/checkDraft';
import { corrections } from './handlers/corrections';
import { drillPosts } from './handlers/drillPosts';
import { editCrisis } from './handlers/editCrisis';
import { erasePerson } from './handlers/erasePerson';
import { exportCsv } from './handlers/exportCsv';
import { exportEvents } from './handlers/exportEvents';
import { exportTemplates } from './handlers/exportTemplates';
import { favouriteTemplate } from './handlers/favouriteTemplate';
import { firstReplies } from './handlers/firstReplies';
import { forgetCorrections } from './handlers/forgetCorrections';
import { getSettings } from './handlers/getSettings';
import { hello } from './handlers/hello';
import { importEvents } from './handlers/importEvents';
import { importJournal } from './handlers/importJournal';
import { importTemplates } from './handlers/importTemplates';
import { insertIntoActiveTab } from './handlers/insertIntoActiveTab';
import { journal } from './handlers/journal';
import { judgePosts } from './handlers/judgePosts';
import { listTemplates } from './handlers/listTemplates';
import { muteRule } from './handlers/muteRule';
import { openBoard } from './handlers/openBoard';
import { openOptions } from './handlers/openOptions';
import { overview } from './handlers/overview';
import { pageState } from './handlers/pageState';
import { queue } from './handlers/queue';
import { rebuildLedger } from './handlers/rebuildLedger';
import { replySent } from './handlers/replySent';
import { report } from './handlers/report';
import { ruleCounts } from './handlers/ruleCounts';
import { ruleOutcome } from './handlers/ruleOutcome';
import { runRetention } from './handlers/runRetention';
import { saveSettings } from './handlers/saveSettings';
import { saveTemplate } from './handlers/saveTemplate';
import { scoreDrill } from './handlers/scoreDrill';
import { selfCheck } from './handlers/selfCheck';
import { setCrisisMode } from './handlers/setCrisisMode';
import { storageState } from './handlers/storageState';
import { suggestTemplates } from './handlers/suggestTemplates';
import { undoMany } from './handlers/undoMany';
import { watchState } from './handlers/watchState';

/** Every message that is answered. A message without a handler does not compile. */
export const handlers: { [K in keyof Protocol]: Handler<K> } = {
  activePost,
  firstReplies,
  rebuildLedger,
  storageState,
  runRetention,
  addComplaint,
  undoMany,
  actOnCases,
  actOnCase,
  archiveTemplate,
  caseDetail,
  checkDraft,
  corrections,
  erasePerson,
  exportCsv,
  exportEvents,
  exportTemplates,
  favouriteTemplate,
  forgetCorrections,
  getSettings,
  hello,
  importEvents,
  importJournal,
  importTemplates,
  insertIntoActiveTab,
  judgePosts,
  listTemplates,
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
  saveTemplate,
  selfCheck,
  suggestTemplates,
  addToJournal,
  drillPosts,
  scoreDrill,
  editCrisis,
  journal,
  setCrisisMode,
  watchState,
  report,
};
