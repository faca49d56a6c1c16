import { CLASSES_EN } from './situationClassesEn';
import { CLASSES_FR } from './situationClassesFr';
import { type ClassName, PAIRS } from './situationPairs';
import { TURNS } from './situationTurns';
import type { Situation } from './template';

/** What one hit of each class is worth, and what each further one adds. */
const FIRST_HITS = 0.7;
const NEXT_HIT = 0.15;
const MOST_HITS = 3;
/** A turn of phrase is rarer than two classes that meet; together they say more. */
const TURN_WEIGHT = 1.9;
const PAIR_WITH_TURN = 0.4;
/** A second failure outweighs what failed, a disaster the damage, no train the page that says so. */
const PREVAILING: Partial<Record<Situation, number>> = { badRecovery: 3, crisis: 2.6, cancelled: 2.2 };

/** How strongly word classes that stand together speak for each situation; those that do not speak are absent. */
export function pairsIn(text: string): Map<Situation, number> {
  const found = new Map<Situation, number>();
  for (const classes of [CLASSES_EN, CLASSES_FR]) {
    const known = new Map<ClassName, number>();
    const hitsOf = (name: ClassName) => {
      const hits = known.get(name) ?? hitsIn(text, classes[name]);
      known.set(name, hits);
      return hits;
    };
    for (const [situation, weight, ...names] of PAIRS) {
      const hits = names.map(hitsOf);
      if (hits.includes(0)) continue;
      const more = hits.reduce((sum, count) => sum + count - 1, 0);
      const score = weight * (FIRST_HITS + NEXT_HIT * more);
      found.set(situation, Math.max(found.get(situation) ?? 0, score));
    }
  }
  for (const [situation, turn] of TURNS) {
    if (!turn.test(text)) continue;
    const weight = PREVAILING[situation] ?? TURN_WEIGHT;
    found.set(situation, (found.get(situation) ?? 0) * PAIR_WITH_TURN + weight);
  }
  return found;
}

/** How many different words of a class a text holds, up to a few. */
function hitsIn(text: string, words: RegExp): number {
  const every = new RegExp(words.source, 'g');
  const different = new Set<string>();
  for (const [word] of text.matchAll(every)) {
    different.add(word);
    if (different.size >= MOST_HITS) break;
  }
  return different.size;
}
