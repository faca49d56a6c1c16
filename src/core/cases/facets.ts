import type { Case } from './case';
import type { CaseQuery } from './view';
import { searchWords } from './words';

/**
 * What a case is found by beside its list, one to a line, each as a letter for the kind and a value: `b:act`,
 * `r:billing`, `l:en`, `o:Sam`, `a:handle`, and `w:` with each word of its text, names and notes.
 */
export function facetText({ hint, post, owner, notes }: Case): string {
  const texts = [post.author.handle, post.author.name, owner ?? '', ...(notes ?? []), post.text];
  const facets = [
    `b:${hint.band}`,
    ...hint.risks.map((risk) => `r:${risk}`),
    `l:${languageOf(post.lang)}`,
    `o:${owner ?? ''}`,
    `a:${post.author.handle.toLowerCase()}`,
    ...searchWords(texts.join('\n')).map((word) => `w:${word}`),
  ];
  return `\n${facets.map(inOneLine).join('\n')}\n`;
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

/**
 * Whether a query wants a case with these facets.
 * @param postedAt when its post was written, milliseconds since the epoch
 * @param conditions those of the query, by `conditionsOf`
 */
export function isWanted(
  facets: string,
  postedAt: number,
  query: CaseQuery,
  conditions: readonly Condition[],
): boolean {
  return isInTime(postedAt, query) && conditions.every((condition) => meets(facets, condition));
}

/** Whether a case with these facets meets a condition. */
function meets(facets: string, { facets: wanted, isPrefix }: Condition): boolean {
  return wanted.some((one) => facets.includes(`\n${inOneLine(one)}${isPrefix ? '' : '\n'}`));
}

/** Whether a post of this time (milliseconds since the epoch) was written in the time asked for. */
function isInTime(postedAt: number, { postedFrom, postedBefore }: CaseQuery): boolean {
  return (
    (postedFrom === undefined || postedAt >= postedFrom) && (postedBefore === undefined || postedAt < postedBefore)
  );
}

/** A name may hold anything; what parts the lines must not be in one. */
function inOneLine(facet: string): string {
  return facet.replaceAll(/\p{Cc}/gu, ' ');
}

function languageOf(lang: string): string {
  return lang.toLowerCase().split('-')[0] || 'und';
}
