import browser from 'webextension-polyfill';
import type { Language } from './core/brand';
import type { CaseEvent } from './core/cases/event';
import type { CaseAction, Counts, LedgerProtocol } from './core/cases/protocol';
import type { CaseView, HintView } from './core/cases/view';
import type { DrillProtocol } from './core/drill/protocol';
import type { Post } from './core/post';
import type { ReportProtocol } from './core/report/protocol';
import type { PageFacts, SelfCheckProtocol } from './core/selfCheck';
import type { TemplateProtocol } from './core/templates/protocol';
import type { TemplateOffer } from './core/templates/template';
import type { RuleCount, RuleOutcome } from './core/tone/outcome';
import type { ToneReport } from './core/tone/report';
import type { Correction } from './core/triage/lessons';
import type { WatchLevel } from './core/watch/levels';
import type { WatchProtocol } from './core/watch/protocol';
import type { Settings } from './settings';

export type { BulkAction, CaseAction, Counts, RebuildState, StorageState, Undoable } from './core/cases/protocol';
export type { CaseQuery, CaseView, EarlierCase, HintView, QueueView, SavedView } from './core/cases/view';

/** What a tab of X tells about itself; `changed` = posts should be there and none can be read. */
export type PageState = 'reading' | 'changed' | 'quiet';

/** Everything that may be asked of the background: request and reply, by name. */
export interface Protocol
  extends TemplateProtocol,
    LedgerProtocol,
    WatchProtocol,
    ReportProtocol,
    DrillProtocol,
    SelfCheckProtocol {
  /** A content script introduces itself. `ownHandle` is the account logged in on X. */
  hello: {
    request: { ownHandle?: string };
    reply: { settings: Settings; words?: Record<string, string>; language: Language };
  };
  judgePosts: { request: { posts: Post[]; ownHandle?: string }; reply: { hints: HintView[] } };
  caseDetail: { request: { id: string }; reply: CaseView | null };
  actOnCase: { request: { id: string; action: CaseAction; post?: Post }; reply: HintView };
  /** `post` names the complaint in view where it is not known to us yet, `muted` the rules that are muted for this draft. */
  checkDraft: {
    request: { draft: string; postId?: string; post?: Post; lang?: string; muted?: string[] };
    reply: ToneReport;
  };
  suggestTemplates: { request: { postId?: string; query?: string; limit?: number }; reply: TemplateOffer[] };
  /** What X answered to a create-post request, as the page-world script saw it. */
  replySent: { request: SentReply; reply: { status: 'answered' | 'ignored' } };
  /** Which complaint the manager works on in this tab. */
  activePost: { request: { postId: string | null }; reply: null };
  pageState: { request: { state: PageState; route: string }; reply: null };
  /** For the popup: where the manager is. */
  overview: {
    request: Record<never, never>;
    reply: {
      counts: Counts;
      active: CaseView | null;
      page: PageState | null;
      onX: boolean;
      settings: Settings;
      /** How the brand's stream stands, and whether crisis mode is on. */
      watch: { level: WatchLevel; mode: boolean };
    };
  };
  /**
   * Puts a reply into the composer of the tab of X on which the post `postId` is in view; of the active tab where there is
   * none, or no post is named.
   */
  insertIntoActiveTab: { request: ReplyToInsert; reply: InsertResult };
  getSettings: { request: Record<never, never>; reply: { settings: Settings; detectedHandle?: string } };
  saveSettings: { request: { settings: Settings }; reply: Settings };
  muteRule: { request: { rule: string }; reply: null };
  /** What became of the tone check's findings in a reply that was posted. */
  ruleOutcome: { request: RuleOutcome; reply: null };
  ruleCounts: { request: Record<never, never>; reply: { counts: Record<string, RuleCount> } };
  /** The corrections that hints learn from, newest first. */
  corrections: { request: Record<never, never>; reply: { corrections: Correction[] } };
  /** Hints stop learning from the corrections named, or (`forget: false`) learn from them again. */
  forgetCorrections: { request: { ids: string[]; forget: boolean }; reply: null };
  /** Takes every text and name of a person out of the ledger for good. */
  erasePerson: { request: { handle: string }; reply: { cases: number } };
  /** A page of everything that happened, for a backup; `after` is `next` of the page before. */
  exportEvents: { request: { after?: string; limit?: number }; reply: { events: CaseEvent[]; next?: string } };
  /** A page of the cases as lines of a spreadsheet (CSV); the first page begins with the names of the columns. */
  exportCsv: { request: { after?: string; limit?: number }; reply: { csv: string; next?: string } };
  /**
   * A portion of a backup. Portions of one `restore` are kept aside until the one with `last` comes; then all of them
   * are merged by event id at once. A restore that breaks off changes nothing.
   */
  importEvents: {
    request: { restore: string; part: number; events: CaseEvent[]; last: boolean };
    reply: { added: number; cases: number };
  };
  openBoard: { request: { caseId?: string }; reply: null };
  openOptions: { request: Record<never, never>; reply: null };
}

/** A create-post request that X has answered. Only `ok: true` with an id proves that the reply is out. */
export interface SentReply {
  inReplyTo: string;
  text: string;
  result: { ok: true; replyId: string } | { ok: false; code?: number; message: string };
}

/** A text for X's composer, in place of the whole draft with `all`; `postId` is the post it is meant to answer, if any. */
export interface ReplyToInsert {
  text: string;
  all?: boolean;
  postId?: string;
}

export type InsertResult = { ok: true } | { ok: false; reason: 'noTab' | 'noComposer' | 'notWritten' };

/** What the background may tell a content script or an open page. */
export interface Orders {
  insertReply: { request: ReplyToInsert; reply: InsertResult };
  /** Settings, words or cases are no longer what was shown: ask again. */
  changed: { request: { what: 'settings' | 'cases' | 'watch' | 'account' }; reply: null };
  /** What is read on the page, in numbers. */
  selfCheck: { request: Record<never, never>; reply: PageFacts };
}

/** What travels back: a value, or what went wrong, in technical terms and as the key of the words for people. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: string; key?: string };

/**
 * Asks the background. Throws an Error whose `cause` is the key of the words that say why (`ui/refusalWords`), and one
 * without where the extension was updated or removed.
 */
export async function ask<K extends keyof Protocol>(
  type: K,
  request: Protocol[K]['request'],
): Promise<Protocol[K]['reply']> {
  const answer = (await browser.runtime.sendMessage({ type, request })) as Answer<Protocol[K]['reply']> | undefined;
  if (!answer) throw new Error(`No answer to ${type}`);
  if (!answer.ok) throw new Error(answer.error, { cause: answer.key });
  return answer.value;
}

/** Receives orders in a content script or page until `signal` ends. Only the extension itself is listened to. */
export function onOrder(
  handlers: { [K in keyof Orders]?: (request: Orders[K]['request']) => Promise<Orders[K]['reply']> },
  signal: AbortSignal,
): void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { order, request } = message as { order?: keyof Orders; request?: never };
    return order ? handlers[order]?.(request as never) : undefined;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), { once: true });
}
