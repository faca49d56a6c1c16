import type { Rule } from '../rule';
import * as all from './all';

/** Every rule of the tone check, from the list in `all.ts`. A test fails when a file of this folder is missing there. */
export const RULES: readonly Rule[] = Object.values(all);
