/** A slash that asks for templates: where it stands in the draft and what was typed after it. */
export interface SlashQuery {
  start: number;
  end: number;
  query: string;
}

/** The slash before the caret, where it begins a word and is not part of a path, a fraction or an address. */
export function slashQuery(draft: string, caret: number | null): SlashQuery | null {
  if (caret === null) return null;
  const found = /(?:^|\s)\/([\p{L}\p{M}\p{N}'’-]{0,30})$/u.exec(draft.slice(0, caret));
  if (!found) return null;
  const query = found[1] ?? '';
  return { start: caret - query.length - 1, end: caret, query };
}
