/** A post's logit by a model that has not seen it, and what it is. */
export interface Held {
  logit: number;
  label: 0 | 1;
  /** How often such posts are met, beside the others. */
  weight?: number;
}

/** Fits probability = sigmoid(slope × logit + offset) by gradient descent; a given slope is kept. */
export function platt(held: readonly Held[], fixedSlope?: number): { slope: number; offset: number } {
  const total = held.reduce((sum, { weight = 1 }) => sum + weight, 0);
  let slope = fixedSlope ?? 1;
  let offset = 0;
  for (let step = 0; step < 3_000; step += 1) {
    let slopeError = 0;
    let offsetError = 0;
    for (const { logit, label, weight = 1 } of held) {
      const error = (1 / (1 + Math.exp(-(slope * logit + offset))) - label) * weight;
      slopeError += error * logit;
      offsetError += error;
    }
    if (fixedSlope === undefined) slope -= (0.3 * slopeError) / total;
    offset -= (0.3 * offsetError) / total;
  }
  return { slope: Math.round(slope * 1e3) / 1e3, offset: Math.round(offset * 1e3) / 1e3 };
}

/** A fold from 0 to `folds` - 1 for a name, always the same. */
export function foldOf(name: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % folds;
}
