import type { HintView } from '../../messages';

/** What a judged post asks of the page: no line, a line, or a line that may not wait. */
export type Wish = 'none' | 'line' | 'urgent';

/** What is done to the place below a post. `later` means: when the post has left the view. */
export type Move = 'fill' | 'remove' | 'removeLater' | 'fillLater' | 'nothing';

/** Whether a judged post carries a line, and whether that line may push what follows while it is being read. */
export function wishOf(view: HintView, justChanged: boolean): Wish {
  if (justChanged) return 'line';
  if (view.status === 'dismissed') return 'none';
  if (view.status !== 'untracked') return view.status === 'open' && view.hint.band === 'urgent' ? 'urgent' : 'line';
  if (view.hint.band === 'none') return 'none';
  return view.hint.band === 'urgent' ? 'urgent' : 'line';
}

/**
 * The rules of room (look/GUIDE, "How hints stay quiet", 3 and 4): a reserved line is filled at once and given back only
 * out of view; a line with no room reserved waits until the post is out of view, unless it is urgent.
 */
export function moveFor(wish: Wish, place: { reserved: boolean; inView: boolean }): Move {
  if (wish === 'none') {
    if (!place.reserved) return 'nothing';
    return place.inView ? 'removeLater' : 'remove';
  }
  if (place.reserved || !place.inView || wish === 'urgent') return 'fill';
  return 'fillLater';
}
