/** @jsxImportSource react */

import { Article } from '../post/article';
import type { Cell } from '../timeline/timeline';
import { CellBox } from '../timeline/timeline';

/** Cells for a plain list of posts, with an empty separator cell after every tenth, as X puts between its modules. */
export function postCells(ids: string[]): Cell[] {
  return ids.flatMap((id, index) => {
    const cell = { key: id, content: <CellBox>{<Article id={id} shape="list" />}</CellBox> };
    return index % 10 === 9 ? [cell, { key: `${id}-separator`, content: <div className="css-175oi2r" /> }] : [cell];
  });
}
