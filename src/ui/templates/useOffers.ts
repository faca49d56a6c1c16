import { useState } from 'preact/hooks';
import type { TemplateOffer } from '../../core/templates/template';
import { ask } from '../../messages';
import { useAsked } from '../page/useAsked';

/** Templates asked for at first: what is in sight. The others come when the list is scrolled or walked to its end. */
const SHOWN = 8;
const NEXT = 12;
const MOST_SHOWN = 200;

/** The templates on offer for a complaint and a search. */
export interface Offers {
  query: string;
  /** Absent until the background has answered. */
  offers?: TemplateOffer[];
  error?: unknown;
  reload: () => Promise<void>;
  search: (words: string) => void;
  /** Asks for more of them; absent at the end. */
  more?: () => void;
}

/** @param isResting nothing is asked until one searches */
export function useOffers(postId: string | undefined, isResting: boolean): Offers {
  const [{ query, limit }, want] = useState({ query: '', limit: SHOWN });
  const request = { query, limit, ...(postId === undefined ? {} : { postId }) };
  const { value, error, reload } = useAsked(
    async () => (isResting && query === '' ? [] : ask('suggestTemplates', request)),
    `${postId ?? ''} ${limit} ${query}`,
  );
  const hasMore = limit < MOST_SHOWN && value?.length === limit;
  return {
    ...{ query, error, reload },
    ...(value && { offers: value }),
    search: (words) => want({ query: words, limit: SHOWN }),
    ...(hasMore && { more: () => want({ query, limit: Math.min(MOST_SHOWN, limit + NEXT) }) }),
  };
}
