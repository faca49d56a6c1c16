import type { Language } from '../brand';
import type { Report } from '../report/report';
import type { DrillPost, DrillReply } from './drill';
import type { ScenarioName } from './scenario';

/** What may be asked of the background about drills. Nothing of a drill is written into the ledger. Part of `Protocol`. */
export interface DrillProtocol {
  /** The posts of a storm that begins at `startedAt`, in order of appearance. */
  drillPosts: {
    request: { scenario: ScenarioName; language: Language; startedAt: number };
    reply: { posts: DrillPost[] };
  };
  /** The account of a drill that ended at `to`, as a report in data and as a page; `missed`: ids of complaints nobody answered. */
  scoreDrill: {
    request: { scenario: ScenarioName; language: Language; startedAt: number; to: number; replies: DrillReply[] };
    reply: { report: Report; html: string; missed: string[] };
  };
}
