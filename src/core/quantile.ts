/**
 * The value below which `share` (0 to 1) of ascending values lie, in a straight line between the two beside it: half of
 * them gives the usual median. Undefined where there are none.
 */
export function quantile(sorted: readonly number[], share: number): number | undefined {
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low === undefined || high === undefined ? undefined : low + (high - low) * (place % 1);
}

/** Ascending, without changing what is given. */
export function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
