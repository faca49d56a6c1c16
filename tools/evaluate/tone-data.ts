import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const DATA = new URL('../../../shared/data/', import.meta.url);

/** A row of a labelled set, by the names of its columns. */
export type Row = Record<string, string>;

/** The rows of `../shared/data/<name>.tsv.gz`, or `undefined` where that folder is absent. */
export function readRows(name: string): Row[] | undefined {
  const file = new URL(`${name}.tsv.gz`, DATA);
  if (!existsSync(file)) return undefined;
  const [head = '', ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** One real reply of a company, with the customer's words where the set holds them. */
export interface RealReply {
  set: string;
  lang: 'en' | 'fr';
  text: string;
  customer?: string;
}

/** Up to `perSet` replies of each set that holds replies of companies, spread evenly over the set. */
export function realReplies(perSet: number): RealReply[] {
  return [
    ...fromReviews('trustpilot_en_fin', 'en', perSet),
    ...fromReviews('trustpilot_fr_banks', 'fr', perSet),
    ...fromReviews('trustpilot_fr_showroomprive', 'fr', perSet),
    ...fromSessions('ibm_cdp', 'en', perSet),
    ...fromPosts('free_fr', 'fr', ({ label }) => label === 'brand', perSet),
    ...fromPosts('ericsson_twcs', 'en', ({ direction }) => direction === 'outbound', perSet),
  ];
}

/** A reply has the id of its review with an `r` behind it. */
function fromReviews(set: string, lang: 'en' | 'fr', perSet: number): RealReply[] {
  const reviews = new Map((readRows(set) ?? []).map(({ id = '', text = '' }) => [id, text]));
  const replies = readRows(`${set}_replies`) ?? [];
  return spread(replies, perSet).map(({ id = '', text = '' }) => {
    const customer = reviews.get(id.replace(/r$/, ''));
    return { set: `${set}_replies`, lang, text, ...(customer && { customer }) };
  });
}

/** A reply follows the newest older post of the customer in its session, where the set holds one. Ids grow with time. */
function fromSessions(set: string, lang: 'en' | 'fr', perSet: number): RealReply[] {
  const rows = readRows(set) ?? [];
  const isOlder = (one: Row, other: Row) => BigInt(one.id ?? 0) < BigInt(other.id ?? 0);
  return spread(
    rows.filter(({ label }) => label === 'brand_reply'),
    perSet,
  ).map((reply) => {
    const asked = rows.filter((row) => row.label === 'inbound' && row.session === reply.session && isOlder(row, reply));
    const customer = asked.sort((one, other) => (isOlder(one, other) ? 1 : -1))[0]?.text;
    return { set, lang, text: reply.text ?? '', ...(customer && { customer }) };
  });
}

function fromPosts(set: string, lang: 'en' | 'fr', isReply: (row: Row) => boolean, perSet: number): RealReply[] {
  return spread((readRows(set) ?? []).filter(isReply), perSet).map(({ text = '' }) => ({ set, lang, text }));
}

function spread<T>(rows: readonly T[], count: number): T[] {
  const step = Math.max(1, rows.length / count);
  return Array.from({ length: Math.min(count, rows.length) }, (_, index) => rows[Math.floor(index * step)] as T);
}
