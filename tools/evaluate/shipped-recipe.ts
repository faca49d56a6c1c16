import { foldOf } from '../train-calibration';
import type { Example } from '../train-data';
import { logitOf, type Weights } from '../train-model';
import { moodyModel } from '../train-mood';
import { aclExamples } from '../train-recipe';
import type { Vector } from '../train-vector';
import { auc, macroF1 } from './measures';

const FOLDS = 5;
/** As many of the folds are looked at: each costs a training on everything else. */
const LOOKED_AT = 2;

/**
 * Prints how the shipped recipe (everything it is trained on together, not one set alone) judges real posts that were left
 * out. The sets disagree on what a complaint is, so this is below the figures of each set by itself.
 */
export function evaluateShippedRecipe(examples: readonly Example[], vectors: readonly Vector[], mood: Weights): void {
  const domains = new Set(aclExamples().map(({ source }) => source));
  const nameOf = ({ source }: Example) =>
    domains.has(source) ? 'complaints_acl19' : source === 'rigaut' ? source : null;
  const scores = new Map<string, { logits: number[]; labels: number[] }>();
  for (let fold = 0; fold < LOOKED_AT; fold += 1) {
    const isLeft = (example: Example) => nameOf(example) !== null && foldOf(example.text, FOLDS) === fold;
    const model = moodyModel(
      vectors.filter((_, i) => examples[i] !== undefined && !isLeft(examples[i])),
      mood,
    );
    examples.forEach((example, i) => {
      const [name, vector] = [nameOf(example), vectors[i]];
      if (name === null || vector === undefined || !isLeft(example)) return;
      const kept = scores.get(name) ?? { logits: [], labels: [] };
      kept.logits.push(logitOf(model, vector));
      kept.labels.push(example.label);
      scores.set(name, kept);
    });
  }
  console.log(`the shipped recipe on real posts left out of it (${LOOKED_AT} of ${FOLDS} folds):`);
  for (const [name, { logits, labels }] of scores)
    console.log(
      `  ${name.padEnd(17)} macro-F1 ${macroF1(logits, labels).toFixed(3)}  AUC ${auc(logits, labels).toFixed(3)} (n = ${labels.length})`,
    );
}
