import type { Language } from '../brand';
import { TEMPLATE_BOUNDS, type TemplateDraft } from './ownTemplate';
import { readRows } from './readRows';
import { draftFrom, type EntryRefusal, fieldNamed } from './templateDraft';

/** Why a whole file was not taken. Each has its sentence: `template_refused_<reason>`. */
export const FILE_REFUSALS = ['empty', 'fileTooBig', 'brokenJson', 'noList', 'notText'] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];

/** An entry that was not taken. `place` is its number in a JSON list or its line in a table, from 1. */
export interface Refused {
  place: number;
  reason: EntryRefusal;
}

/** What a file holds: templates and refusals, or why nothing of it can be read. */
export type ReadLibrary = { drafts: TemplateDraft[]; refused: Refused[] } | { refusal: FileRefusal };

interface Entry {
  place: number;
  /** `null` is no entry at all. */
  fields: Record<string, unknown> | null;
  isOpen?: boolean;
}

/**
 * Reads the templates in a file: our own export or another list in JSON, a table with headings, or plain
 * `shortcut,text` lines. Never throws, and never reads more than the bounds allow.
 * @param fallback language of texts that do not tell theirs
 */
export function readLibrary(file: string, fallback: Language): ReadLibrary {
  if (file.length > TEMPLATE_BOUNDS.file) return { refusal: 'fileTooBig' };
  const text = file.replace(/^\ufeff/, '').trim();
  if (text === '') return { refusal: 'empty' };
  if (text.includes('\u0000')) return { refusal: 'notText' };
  const entries = /^[[{]\s*(?:["[{\]}]|$)/.test(text) ? jsonEntries(text) : tableEntries(text);
  return typeof entries === 'string' ? { refusal: entries } : sorted(entries, fallback);
}

function sorted(entries: Entry[], fallback: Language): ReadLibrary {
  const drafts: TemplateDraft[] = [];
  const refused: Refused[] = [];
  for (const { place, fields, isOpen } of entries) {
    const draft = entryDraft(fields, isOpen === true, drafts.length, fallback);
    if (typeof draft === 'string') refused.push({ place, reason: draft });
    else drafts.push(draft);
  }
  return { drafts, refused };
}

function entryDraft(
  fields: Record<string, unknown> | null,
  isOpen: boolean,
  taken: number,
  fallback: Language,
): TemplateDraft | EntryRefusal {
  if (taken >= TEMPLATE_BOUNDS.templates) return 'tooMany';
  if (isOpen) return 'openQuote';
  return fields ? draftFrom(fields, fallback) : 'notEntry';
}

function jsonEntries(text: string): Entry[] | FileRefusal {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'brokenJson';
  }
  const list = Array.isArray(value) ? value : listIn(value);
  if (!list) return 'noList';
  return list.map((item, index) => ({ place: index + 1, fields: namedFields(item) }));
}

/** `{templates: […]}` as we export it, `{snippets: […]}` and the like of others, or `{shortcut: text}` pairs. */
function listIn(value: unknown): unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const pairs = Object.entries(value).filter(([, text]) => typeof text === 'string');
  if (pairs.some(([name]) => fieldNamed(name) === 'text')) return [value];
  const list = Object.values(value).find(Array.isArray);
  if (list) return list;
  return pairs.length === 0 ? undefined : pairs.map(([shortcut, text]) => ({ shortcut, text }));
}

function namedFields(item: unknown): Record<string, unknown> | null {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null;
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item).slice(0, 50)) {
    const field = fieldNamed(name);
    if (field && !(field in fields)) fields[field] = value;
  }
  return fields;
}

function tableEntries(text: string): Entry[] | FileRefusal {
  const rows = readRows(text);
  const headings = rows[0]?.cells.map(fieldNamed) ?? [];
  if (headings.includes('text')) {
    return rows.slice(1).map(({ line, cells, isOpen }) => {
      const named = cells.flatMap((cell, index) => (headings[index] ? [[headings[index], cell] as const] : []));
      return { place: line, fields: Object.fromEntries(named), isOpen };
    });
  }
  if (rows.every(({ cells }) => cells.length < 2)) return 'noList';
  return rows.map(({ line, cells, isOpen }) => ({ place: line, fields: pair(cells), isOpen }));
}

/** `shortcut,text`: commas after the first belong to the text, since such lists are seldom quoted. */
function pair([shortcut = '', ...text]: string[]): Record<string, unknown> {
  return { shortcut: shortcut.trim(), text: text.join(',') };
}
