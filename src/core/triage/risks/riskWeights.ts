import { RISKS } from '../hint';
import { type PackedTable, type SparseTable, unpackSparse } from '../model/sparseTable';
import file from './weights.json' with { type: 'json' };

/** Log-odds by risk: where a phrase names it, and where words alone speak for it. */
interface Bounds {
  phrase: readonly number[];
  alone: readonly number[];
}

/** What `npm run train` writes for the risks. Lists by risk are in the order of `RISKS`. */
export interface RiskWeightsFile extends PackedTable {
  /** What one step of a weight is worth. */
  wordScale: number;
  characterScale: number;
  classScale: number;
  bias: readonly number[];
  /** By name of `RISK_SIGNS`. */
  signs: Record<string, readonly number[]>;
  /** The log-odds from which a risk is raised, by language: where a phrase names it, and where the words alone speak for each. */
  raisedFrom: Record<string, Bounds>;
}

/** The weights in their places. */
export interface LoadedRiskWeights extends Omit<RiskWeightsFile, 'steps' | 'weights'> {
  table: SparseTable;
}

let loaded: LoadedRiskWeights | undefined;

/** The shipped weights of the risks, unpacked at the first use. */
export function riskWeights(): LoadedRiskWeights {
  loaded ??= { ...file, table: unpackSparse(file, RISKS.length) };
  return loaded;
}

/** The bounds of a language; those of English serve all without their own. */
export function boundsFor(language: string): Bounds {
  const { raisedFrom }: LoadedRiskWeights = riskWeights();
  return raisedFrom[language] ?? raisedFrom.en ?? { phrase: [], alone: [] };
}
