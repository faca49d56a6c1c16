import { CLASS_PLACES } from './classFeatures';
import { PLACES } from './features';
import { CALM_KINDS, type KindsFile, type LoadedKinds } from './calmKinds';
import { SIGNALS } from './signals';
import { unpackSparse } from './sparseTable';
import { unpackTable } from './table';
import file from './weights.json' with { type: 'json' };

/** What `npm run train` writes: int8 weights (n-grams, then classes) as `table.ts` packs them, their scales, signal weights by name, calibration by language. */
export interface WeightsFile {
  table: string;
  wordScale: number;
  characterScale: number;
  classScale: number;
  bias: number;
  signals: Record<string, number>;
  /** Probability = 1 / (1 + exp(-(slope × logit + offset))); `other` serves every language without its own. */
  calibration: Record<string, { slope: number; offset: number }>;
  kinds: KindsFile;
}

/** The table in its place in memory. */
export interface LoadedWeights extends Omit<WeightsFile, 'table' | 'kinds'> {
  table: Int8Array;
  kinds: LoadedKinds;
  /** Signal weights in the order of `SIGNALS`. */
  signalWeights: Float64Array;
}

let loaded: LoadedWeights | undefined;

/** The shipped weights, unpacked at the first use. */
export function weights(): LoadedWeights {
  loaded ??= unpacked(file);
  return loaded;
}

/**
 * Unpacks a weights file.
 *
 * @throws Error when the table has not the size that the features need.
 */
function unpacked(written: WeightsFile): LoadedWeights {
  const table = unpackTable(written.table);
  if (table.length !== PLACES + CLASS_PLACES) {
    throw new Error(`The model has ${table.length} weights instead of ${PLACES} + ${CLASS_PLACES}`);
  }
  const signalWeights = Float64Array.from(SIGNALS, (name) => written.signals[name] ?? 0);
  return { ...written, table, signalWeights, kinds: unpackedKinds(written.kinds) };
}

function unpackedKinds({ steps, weights, ...kinds }: KindsFile): LoadedKinds {
  const signals = SIGNALS.map((name) => kinds.signals[name] ?? []);
  return { ...kinds, signals, table: unpackSparse({ steps, weights }, CALM_KINDS.length) };
}
