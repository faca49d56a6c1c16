import type { Reason } from '../../core/triage/hint';
import type { HintView } from '../../messages';
import { textRanges } from '../../x';
import type { Mark, Marks } from '../page/marks';

/** How a reason's words are marked: a risk thicker than the rest, and all of them faintly where nothing presses. */
export function markOf(reason: Reason, { hint }: HintView): Mark {
  if (reason.kind.startsWith('risk_')) return 'sf-risk';
  return hint.band === 'watch' ? 'sf-watch' : 'sf-why';
}

/** The ranges over X's own text for the words that made the hint of the post in `article`. */
export function reasonMarks(article: HTMLElement, view: HintView): Marks {
  const marks: Marks = {};
  for (const reason of view.hint.reasons) {
    if (reason.start === undefined || reason.end === undefined) continue;
    const mark = markOf(reason, view);
    marks[mark] = [...(marks[mark] ?? []), ...textRanges(article, reason.start, reason.end)];
  }
  return marks;
}
