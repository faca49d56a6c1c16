/** What a sentence of a reply can do wrong, whatever its words. */
export const FAULTS = ['blame', 'cold', 'excuse', 'burden', 'empty', 'risky'] as const;
export type Fault = (typeof FAULTS)[number];

/** What the model answers about a sentence, in this order: that it is at fault, that it is grave, and each fault. */
export const HEADS = ['faulty', 'grave', ...FAULTS] as const;
