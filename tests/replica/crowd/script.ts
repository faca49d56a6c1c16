import type { ScriptedPost } from './crowd-post';
import { CALM } from './posts/calm';
import { CALM_FR } from './posts/calm-fr';
import { COMPLAINTS } from './posts/complaints';
import { COMPLAINTS_FR } from './posts/complaints-fr';
import { OTHER_LANGUAGES } from './posts/other-languages';
import { SHAPES } from './posts/shapes';
import { STORM } from './posts/storm';
import { THREADS } from './posts/threads';

/** The tables dealt out one by one like cards, so that Home mixes calm and trouble from the first screen on. */
function dealt(...tables: ScriptedPost[][]): ScriptedPost[] {
  const longest = Math.max(...tables.map((table) => table.length));
  return Array.from({ length: longest }, (_, index) => tables.flatMap((table) => table.slice(index, index + 1))).flat();
}

/** Everything the crowd posts. */
export const SCRIPT: ScriptedPost[] = dealt(
  THREADS,
  CALM,
  COMPLAINTS,
  SHAPES,
  CALM_FR,
  COMPLAINTS_FR,
  OTHER_LANGUAGES,
  STORM,
);
