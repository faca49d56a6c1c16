import { generator, shuffle } from './random';

/** How often everything is learnt from, how far the first steps go, and the seed of the order. */
export interface Rounds {
  epochs: number;
  rate: number;
  seed: number;
}

/** All vectors once in each epoch, in an order that is shuffled anew and always the same, with steps that grow shorter. */
export function* inRounds<Vector>(
  vectors: readonly Vector[],
  { epochs, rate: first, seed }: Rounds,
): Generator<{ vector: Vector; rate: number }> {
  const order = Int32Array.from(vectors.keys());
  const random = generator(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const rate = first / (1 + 0.3 * epoch);
    for (const index of order) yield { vector: vectors[index] as Vector, rate };
  }
}

/** One weight's step of AdaGrad. */
export function step(weights: Float32Array, seen: Float32Array, at: number, gradient: number, rate: number): void {
  const total = (seen[at] ?? 0) + gradient * gradient;
  seen[at] = total;
  weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(total);
}
