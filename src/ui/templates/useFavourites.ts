import { useState } from 'preact/hooks';
import type { TemplateOffer } from '../../core/templates/template';
import { ask } from '../../messages';

/** Which of the templates on offer are favourites, and how that is changed. */
export interface Favourites {
  has: (offer: TemplateOffer) => boolean;
  /** Marks a template or takes the mark off. It keeps its place until templates are asked for anew. */
  turn: (offer: TemplateOffer) => Promise<void>;
}

/** Favourites as they came with the offers, and as they were changed here since. */
export function useFavourites(): Favourites {
  const [changed, setChanged] = useState<Readonly<Record<string, boolean>>>({});
  const has = ({ template, favourite }: TemplateOffer) => changed[template.id] ?? favourite === true;
  const set = (id: string, favourite: boolean) => setChanged((before) => ({ ...before, [id]: favourite }));
  return {
    has,
    turn: async (offer) => {
      const { id } = offer.template;
      const favourite = !has(offer);
      set(id, favourite);
      await ask('favouriteTemplate', { id, favourite }).catch(() => set(id, !favourite));
    },
  };
}
