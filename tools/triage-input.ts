import { type Brand, newBrand } from '../src/core/brand';
import type { Post, PostMetrics } from '../src/core/post';

const MENTION = /(?<![\w@.])@(\w{1,30})/g;

/** The brand of `--brand @handle[,@handle or keyword…]`; without it, everything is taken to concern the brand. */
export function brandFrom(args: readonly string[]): Brand {
  const at = args.findIndex((argument) => argument === '--brand' || argument.startsWith('--brand='));
  const value = at < 0 ? '' : ((args[at]?.split('=').slice(1).join('=') || args[at + 1]) ?? '');
  return brandNamed(value);
}

/** The same from the value alone. A part with @ is an account, any other a keyword; a lone word first is an account too. */
export function brandNamed(value: string): Brand {
  const parts = value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const isHandle = (part: string, index: number) => part.startsWith('@') || (index === 0 && /^\w+$/.test(part));
  return {
    ...newBrand(),
    handles: parts.filter(isHandle).map((part) => part.replace(/^@/, '')),
    keywords: parts.filter((part, index) => !isHandle(part, index)),
  };
}

/**
 * A post from one line of input: `{text, id?, lang?, author?, postedAt?, metrics?, mentions?, inReplyTo?}`.
 *
 * @throws Error with a plain sentence when the value is not such an object.
 */
export function postFrom(value: unknown): Post {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('The line is not an object.');
  const input = value as Record<string, unknown>;
  if (typeof input.text !== 'string') throw new Error('The field "text" is missing or not a string.');
  const text = input.text;
  const inReplyTo = typeof input.inReplyTo === 'string' ? { inReplyTo: input.inReplyTo } : {};
  return {
    id: typeof input.id === 'string' || typeof input.id === 'number' ? String(input.id) : '',
    url: typeof input.url === 'string' ? input.url : '',
    author: authorFrom(input.author),
    text,
    lang: typeof input.lang === 'string' ? input.lang : 'und',
    postedAt: timeFrom(input.postedAt),
    ...inReplyTo,
    mentions: mentionsFrom(input.mentions, text),
    metrics: metricsFrom(input.metrics),
    hasMedia: input.hasMedia === true,
    promoted: input.promoted === true,
  };
}

function authorFrom(value: unknown): Post['author'] {
  if (typeof value === 'string') return { handle: value.replace(/^@/, ''), name: '', verified: false };
  const author = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return {
    handle: typeof author.handle === 'string' ? author.handle.replace(/^@/, '') : '',
    name: typeof author.name === 'string' ? author.name : '',
    verified: author.verified === true,
  };
}

function timeFrom(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const parsed = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(parsed) ? 0 : parsed;
}

function mentionsFrom(value: unknown, text: string): string[] {
  if (Array.isArray(value)) {
    return value.filter((item) => typeof item === 'string').map((handle) => handle.replace(/^@/, ''));
  }
  return [...text.matchAll(MENTION)].map((match) => match[1] ?? '');
}

function metricsFrom(value: unknown): PostMetrics {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const count = (name: string) => {
    const number = given[name];
    return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : 0;
  };
  return { replies: count('replies'), reposts: count('reposts'), likes: count('likes'), views: count('views') };
}
