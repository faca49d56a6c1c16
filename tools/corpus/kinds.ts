/** What an invented post is. Complaints and sarcasm complain; the others do not. */
export type CorpusKind =
  | 'complaint'
  | 'sarcasm'
  | 'praise'
  | 'praiseOfAbsence'
  | 'question'
  | 'news'
  | 'advert'
  | 'talk';

/**
 * The parts from which posts of one language are built. `{thing}`, `{place}`, `{staff}`, `{span}`, `{money}`, `{day}` and
 * `{brand}` are filled from the lists; a post is an opening, a core and perhaps a close.
 */
export interface CorpusParts {
  language: string;
  fill: Record<string, readonly string[]>;
  open: Record<'complaint' | 'kind' | 'neutral', readonly string[]>;
  close: Record<'complaint' | 'kind' | 'neutral', readonly string[]>;
  core: Record<CorpusKind, readonly string[]>;
}
