import type { CueKind } from '../reasonKinds';

/** Phrases by what they say, for one language. */
export type CueTable = Partial<Record<CueKind, readonly string[]>>;
