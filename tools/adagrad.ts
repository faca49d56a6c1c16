/** One weight's step of AdaGrad. */
export function step(weights: Float32Array, seen: Float32Array, at: number, gradient: number, rate: number): void {
  const total = (seen[at] ?? 0) + gradient * gradient;
  seen[at] = total;
  weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(total);
}
