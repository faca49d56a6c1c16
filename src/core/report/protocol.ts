import type { Language } from '../brand';
import type { Report } from './report';

/** What may be asked of the background about reports. Part of `Protocol`. */
export interface ReportProtocol {
  /** A period accounted for, in data and as files. `names`: with the names of customers. */
  report: {
    request: { from: number; to: number; language: Language; names: boolean };
    reply: { report: Report; html: string; markdown: string; csv: string };
  };
}
