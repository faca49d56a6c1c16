import type { RiskDefinition } from './risk';

/** Every risk, in the order of `RISKS`. */
export const RISK_DEFINITIONS: readonly RiskDefinition[] = [];
