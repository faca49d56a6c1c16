import type { TemplateOffer } from '../../core/templates/template';
import type { Fix } from '../../core/tone/report';
import { t } from '../../ui/i18n';
import type { Composer, InsertWhere } from '../../x';
import { carrySpan } from './carry';
import { fillBlanks } from './fillBlanks';
import type { Note } from './panelState';
import type { SlashQuery } from './slash';
import { stacked } from './stack';

/** Says that X's editor did not take a text, and offers it to the clipboard. */
function notWrittenNote(text: string): Note {
  return {
    look: 'problem',
    words: t('panel_not_written'),
    action: { words: t('panel_copy'), run: () => void navigator.clipboard.writeText(text) },
  };
}

/** Writes into X's editor; the note says what went wrong, or is null when the editor holds what was meant. */
async function write(composer: Composer, text: string, where: InsertWhere): Promise<Note | null> {
  const { ok } = await composer.insert(text, where);
  return ok ? null : notWrittenNote(text);
}

/** Selects a span of the draft, so that typing replaces it. */
export function selectSpan(composer: Composer, { start, end }: { start: number; end: number }): void {
  const ranges = composer.ranges(start, end);
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!first || !last) return;
  composer.editor.focus();
  const { startContainer, startOffset } = first;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, last.endContainer, last.endOffset);
}

/** Applies a fix to the draft it was found in. The note offers to undo it; `tell` hears what became of the undoing. */
export async function applyFix(composer: Composer, fix: Fix, tell: (note: Note | null) => void): Promise<Note> {
  const old = composer.draft().slice(fix.start, fix.end);
  const problem = await write(composer, fix.text, fix);
  if (problem) return problem;
  const then = composer.draft();
  const undo = async () => {
    const done = { start: fix.start, end: fix.start + fix.text.length };
    const where = carrySpan(done, then, composer.draft());
    tell(where ? await write(composer, old, where) : null);
  };
  return { look: 'done', words: t('panel_fixed'), action: { words: t('common_undo'), run: () => void undo() } };
}

/** Inserts a template in place of the slash that asked for it, else at the caret; the first open blank is selected. */
export async function insertOffer(
  composer: Composer,
  offer: TemplateOffer,
  values: Readonly<Record<string, string>>,
  slash: SlashQuery | null,
): Promise<Note | null> {
  const { text, open } = fillBlanks(offer, values);
  const draft = composer.draft();
  const stands = slash !== null && draft.slice(slash.start, slash.end) === `/${slash.query}`;
  const caret = stands ? slash.start : (composer.caret() ?? draft.length);
  const placed = stacked(draft, caret, stands ? slash.end : caret, text);
  const problem = await write(composer, placed.text, placed);
  const from = placed.start + placed.shift;
  if (!problem && open && placed.text) selectSpan(composer, { start: from + open.start, end: from + open.end });
  return problem;
}
