import type { Correction } from '../triage/lessons';
import { corrected } from './correction';
import type { CaseEvent, EventData } from './event';
import { foldCase } from './fold';
import { inOrder, standing } from './story';

/**
 * What the manager corrected in the judgement of one case's post, told by all its events. Undefined where nothing was,
 * where it was taken back, and where the person was erased.
 */
export function correctionOf(events: readonly CaseEvent[]): Correction | undefined {
  const story = standing(inOrder(events));
  const said = story.filter((event) => event.kind === 'relabelled');
  const last = said.at(-1);
  const judged = foldCase(story.filter((event) => event.kind !== 'relabelled'));
  if (!last || !judged || judged.erased || judged.post.text.trim() === '') return undefined;
  const { id: postId, url, text, lang } = judged.post;
  const all: EventData['relabelled'] = Object.assign({}, ...said.map(({ data }) => data));
  const meant = corrected(judged.hint, all).band;
  return { id: last.id, at: last.at, postId, url, text, lang, judged: judged.hint.band, meant };
}
