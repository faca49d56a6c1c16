/**
 * Of the way from the smallest to the largest of these values, `share`: what lies between two of them counts by its part.
 * Shares no code with the product, so that its medians can be counted over again.
 */
export function recounted(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const way = share * (sorted.length - 1);
  const before = sorted[Math.trunc(way)] ?? 0;
  const after = sorted[Math.trunc(way) + 1] ?? before;
  return before * (1 - (way % 1)) + after * (way % 1);
}
