import type { Brand } from '../brand';
import type { Post } from '../post';

const HANDLE = /(?<![\p{L}\p{N}_@.])[@＠](\w{1,30})/gu;
const HANDLE_ENDS = /@\w+/g;
const KEYWORD_EDGE = /[\p{L}\p{N}_]/u;

/**
 * Whether a post speaks of the brand: it names or answers one of its accounts, holds one of its keywords as whole
 * words, or quotes a post that is the brand's. `ownHandle` (without @) is the account logged in on X; it counts as the
 * brand's where the brand has named no account yet. Needs nothing else of the extension, so that a page can use it.
 */
export function concernsBrand(post: Post, brand: Brand, ownHandle?: string): boolean {
  const handles = brand.handles.length > 0 || !ownHandle ? brand.handles : [ownHandle];
  const own = new Set(handles.map(bare));
  if (own.has(bare(post.author.handle))) return true;
  if (post.mentions.some((handle) => own.has(bare(handle)))) return true;
  if (namesHandle(post.text, own) || namesKeyword(post.text, brand.keywords)) return true;
  return post.quoted !== undefined && (own.has(bare(post.quoted.author.handle)) || namesHandle(post.quoted.text, own));
}

function namesHandle(text: string, own: ReadonlySet<string>): boolean {
  if (own.size === 0) return false;
  for (const match of text.matchAll(HANDLE)) if (own.has((match[1] ?? '').toLowerCase())) return true;
  return false;
}

/** Whether one of the keywords stands in the text as whole words, a hashtag included, another account's name excluded. */
export function namesKeyword(text: string, keywords: readonly string[]): boolean {
  const plain = plainForm(text.replace(HANDLE_ENDS, ' '));
  return keywords.some((keyword) => {
    const wanted = plainForm(keyword).trim();
    return wanted.length > 0 && holdsWhole(plain, wanted);
  });
}

function holdsWhole(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text.slice(Math.max(0, at - 1), at);
    const after = text.slice(at + wanted.length, at + wanted.length + 1);
    if (!KEYWORD_EDGE.test(before) && !KEYWORD_EDGE.test(after)) return true;
  }
  return false;
}

function plainForm(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function bare(handle: string): string {
  return handle.replace(/^[@＠]/, '').toLowerCase();
}
