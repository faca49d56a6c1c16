import type { Case } from './case';
import type { CaseEvent } from './event';
import { inOrder, standing } from './story';
import { applyEvent } from './transitions';

/**
 * The case that these events tell, or null where none of them says which post it is about. The order in which they
 * are given and repetitions change nothing; what was undone does not count. All must be of the same case.
 */
export function foldCase(events: readonly CaseEvent[]): Case | null {
  const story = standing(inOrder(events));
  const last = story.at(-1);
  const seen = fullestSight(story);
  if (!seen || !last) return null;
  const { post, hint } = seen.data;
  const start: Case = {
    id: seen.caseId,
    post,
    hint,
    status: 'open',
    tracked: false,
    waitingSince: post.postedAt || seen.at,
    lastEvent: last,
    erased: false,
  };
  return story.reduce(applyEvent, start);
}

/** A post is first read cut short and later in full: the longest text is the best known, the latest of equals. */
function fullestSight(story: CaseEvent[]): CaseEvent<'seen'> | undefined {
  let best: CaseEvent<'seen'> | undefined;
  for (const event of story) {
    if (event.kind === 'seen' && event.data.post.text.length >= (best?.data.post.text.length ?? 0)) best = event;
  }
  return best;
}
