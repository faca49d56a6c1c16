import type { ScriptedPost } from './crowd-post';

type More = Partial<Omit<ScriptedPost, 'by' | 'text' | 'lang' | 'complaint'>>;
type Writer = (by: string, text: string, more?: More) => ScriptedPost;

/** Writes rows of the tables: the language and the ground truth are said once for a table. */
export function writer(lang: string, complaint: boolean): Writer {
  return (by, text, more = {}) => ({ by, text, lang, complaint, ...more });
}
