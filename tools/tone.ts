import { createInterface } from 'node:readline';
import { newBrand } from '../src/core/brand';
import type { Post } from '../src/core/post';
import { checkDraft, type DraftInput } from '../src/core/tone/checkDraft';
import { judge } from '../src/core/triage/judge';
import { postFrom } from './triage-input';

/**
 * The command-line door to the tone check: JSON lines in, JSON lines out, as the README describes. A line that cannot be
 * read is answered with its number and what is wrong with it, and the exit status is 1 at the end.
 */
async function main(): Promise<void> {
  let line = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    if (text.trim() === '') continue;
    const answer = answerTo(text, line);
    if ('error' in answer) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

function answerTo(text: string, line: number): Record<string, unknown> {
  let id: unknown;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value)) throw new Error('Each line must be a JSON object.');
    id = value.id;
    return { ...(id !== undefined && { id }), ...checkDraft(inputFrom(value)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...(id !== undefined && { id }), line, error: message };
  }
}

function inputFrom(value: Record<string, unknown>): DraftInput {
  const { draft, post, hint, recent, brand, muted, locale, limit } = value;
  if (typeof draft !== 'string') throw new Error('"draft" must be a string.');
  const input: Record<string, unknown> = { draft };
  if (post !== undefined && post !== null) input.post = postOf(post, value);
  if (Array.isArray(recent)) input.recent = recent.filter((text) => typeof text === 'string');
  if (Array.isArray(muted)) input.muted = muted;
  if (isObject(brand)) input.brand = brandFrom(brand);
  const judged = hintFor(hint, input as unknown as DraftInput);
  if (judged) input.hint = judged;
  if (locale === 'en' || locale === 'fr') input.locale = locale;
  if (typeof limit === 'number') input.limit = limit;
  if (typeof value.lang === 'string' && !NO_LANGUAGE.has(value.lang)) input.lang = value.lang;
  for (const key of ['postedAt', 'now'] as const) {
    const time = timeFrom(value[key], key);
    if (time !== undefined) input[key] = time;
  }
  return input as unknown as DraftInput;
}

/** Without a hint the post is judged here, as the background does before it asks. */
function hintFor(hint: unknown, { post, brand }: DraftInput): DraftInput['hint'] {
  if (isObject(hint)) return { risks: [], reasons: [], ...hint } as unknown as NonNullable<DraftInput['hint']>;
  return post && judge(post, { brand: brand ?? newBrand() });
}

const NO_LANGUAGE = new Set(['', 'und', 'qme', 'zxx']);

function brandFrom(brand: Record<string, unknown>): DraftInput['brand'] {
  return { ...newBrand(), ...brand };
}

/** A post may be its text alone. */
function postOf(post: unknown, line: Record<string, unknown>): Post {
  const given = typeof post === 'string' ? { text: post } : post;
  if (!isObject(given)) throw new Error('"post" must be a string or an object with a "text".');
  return postFrom({ ...given, postedAt: timeFrom(given.postedAt ?? line.postedAt, 'postedAt') });
}

function timeFrom(value: unknown, key: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  const time = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (!Number.isFinite(time)) throw new Error(`"${key}" must be milliseconds since the epoch or an ISO 8601 time.`);
  return time;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

await main();
