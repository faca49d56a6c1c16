import type { Fix } from '../../core/tone/report';
import { t } from '../../ui/i18n';
import type { Composer } from '../../x';
import { carrySpan } from './carry';
import type { Note } from './panelState';
import type { SlashQuery } from './slash';
import { stacked } from './stack';

/** Where a reply goes: in place of the slash that asked for it, else at the caret; or in place of all that was written. */
export interface ReplyPlace {
  slash: SlashQuery | null;
  all: boolean;
}

/** That place with the last caret known, since our own panel takes the focus from the editor. */
type KnownPlace = ReplyPlace & { caret: number | null };

type Tell = (note: Note | null) => void;

const BLANK = /\{\p{L}[\p{L}\p{N}_]*\}/u;

/** Writes into X's editor; the note says what went wrong, or is null when the editor holds what was meant. */
async function write(composer: Composer, text: string, where: { start: number; end: number }): Promise<Note | null> {
  const { ok } = await composer.insert(text, where);
  if (ok) return null;
  const run = () => void navigator.clipboard.writeText(text);
  return { look: 'problem', words: t('panel_not_written'), action: { words: t('panel_copy'), run } };
}

/** Changes the draft. The note offers to put `old` back; `tell` hears what became of that. */
async function change(
  composer: Composer,
  { text, start, end }: Pick<Fix, 'text' | 'start' | 'end'>,
  old: string,
  tell: Tell,
): Promise<Note> {
  const problem = await write(composer, text, { start, end });
  if (problem) return problem;
  const then = composer.draft();
  const undo = async () => {
    const where = carrySpan({ start, end: start + text.length }, then, composer.draft());
    tell(where ? await write(composer, old, where) : null);
  };
  return { look: 'done', words: t('panel_fixed'), action: { words: t('common_undo'), run: () => void undo() } };
}

/** Selects a span of the draft, so that typing replaces it. */
function selectSpan(composer: Composer, { start, end }: { start: number; end: number }): void {
  const ranges = composer.ranges(start, end);
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!first || !last) return;
  composer.editor.focus();
  const { startContainer, startOffset } = first;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, last.endContainer, last.endOffset);
}

/** Applies a fix to the draft it was found in. */
export function applyFix(composer: Composer, fix: Fix, tell: Tell): Promise<Note> {
  return change(composer, fix, composer.draft().slice(fix.start, fix.end), tell);
}

/** Puts a reply into the draft; its first open blank is selected. Undoing it leaves no slash behind. */
export async function placeReply(
  composer: Composer,
  text: string,
  { slash, all, caret }: KnownPlace,
  tell: Tell,
): Promise<Note> {
  const draft = composer.draft();
  const stands = slash !== null && draft.slice(slash.start, slash.end) === `/${slash.query}`;
  const start = stands ? slash.start : Math.min(composer.caret() ?? caret ?? draft.length, draft.length);
  const end = stands ? slash.end : start;
  const placed = all ? { text, start: 0, end: draft.length } : stacked(draft, start, end, text);
  const old = draft.slice(placed.start, start) + (all ? draft.slice(end) : '');
  const note = await change(composer, placed, old, tell);
  const blank = note.look === 'done' && BLANK.exec(placed.text);
  if (blank) {
    const at = placed.start + blank.index;
    selectSpan(composer, { start: at, end: at + blank[0].length });
  }
  return note;
}
