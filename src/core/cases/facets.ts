import type { Case } from './case';
import type { CaseQuery } from './view';
import { searchWords } from './words';

/**
 * What a case is found by beside its list, each as a letter for the kind and a value: `b:act`, `r:billing`, `l:en`,
 * `o:Sam`, `a:handle`, and `w:` with each word of its text, names and notes.
 */
export function facetsOf({ hint, post, owner, notes }: Case): string[] {
  const texts = [post.author.handle, post.author.name, owner ?? '', ...(notes ?? []), post.text];
  return [
    `b:${hint.band}`,
    ...hint.risks.map((risk) => `r:${risk}`),
    `l:${languageOf(post.lang)}`,
    `o:${owner ?? ''}`,
    `a:${post.author.handle.toLowerCase()}`,
    ...searchWords(texts.join('\n')).map((word) => `w:${word}`),
  ];
}

/** One condition of a query: any of these facets, or with `isPrefix` any that begins like them. */
export interface Condition {
  facets: string[];
  isPrefix: boolean;
}

/** The conditions of a query that facets can answer. All must be met. */
export function conditionsOf({ bands, risks, languages, owners, author, search }: CaseQuery): Condition[] {
  const any = (kind: string, values: readonly string[] | undefined): Condition[] =>
    values && values.length > 0 ? [{ facets: values.map((value) => `${kind}:${value}`), isPrefix: false }] : [];
  return [
    ...any('b', bands),
    ...any('r', risks),
    ...any('l', languages?.map(languageOf)),
    ...any('o', owners),
    ...any('a', author === undefined ? undefined : [author.replace(/^@/, '').toLowerCase()]),
    ...searchWords(search ?? '').map((word) => ({ facets: [`w:${word}`], isPrefix: true })),
  ];
}

/** Whether a case with these facets meets a condition. */
export function meets(facets: readonly string[], { facets: wanted, isPrefix }: Condition): boolean {
  return facets.some((facet) => wanted.some((one) => (isPrefix ? facet.startsWith(one) : facet === one)));
}

/** Whether a case was written in the time asked for. */
export function isInTime({ post }: Case, { postedFrom, postedBefore }: CaseQuery): boolean {
  return (
    (postedFrom === undefined || post.postedAt >= postedFrom) &&
    (postedBefore === undefined || post.postedAt < postedBefore)
  );
}

function languageOf(lang: string): string {
  return lang.toLowerCase().split('-')[0] || 'und';
}
