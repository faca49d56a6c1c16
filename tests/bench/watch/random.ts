/** Numbers from a seed: the same seed gives the same stream on every machine. */
export interface Random {
  /** Uniform, 0 to 1. */
  next(): number;
  /** Exponentially distributed with this mean. */
  exponential(mean: number): number;
  /** Gamma distributed with mean 1; the larger the shape, the closer to 1. Whole shapes only. */
  gamma(shape: number): number;
  /** Heavy-tailed (Pareto), at least 0: most are small, few are large. */
  heavy(scale: number, tail: number): number;
  pick<T>(list: readonly T[]): T;
}

/** mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const exponential = (mean: number) => -mean * Math.log(1 - next());
  return {
    next,
    exponential,
    gamma: (shape) => Array.from({ length: shape }, () => exponential(1)).reduce((sum, one) => sum + one, 0) / shape,
    heavy: (scale, tail) => scale * ((1 - next()) ** (-1 / tail) - 1),
    pick: (list) => {
      const one = list[Math.floor(next() * list.length)];
      if (one === undefined) throw new Error('Nothing to pick from');
      return one;
    },
  };
}
