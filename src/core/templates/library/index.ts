import type { Template } from '../template';
import { ENGLISH } from './en/index';
import { FRENCH } from './fr/index';

/** Every template that comes with the product, in both languages. Each passes the tone check for its situation. */
export const BUILT_IN: readonly Template[] = [...ENGLISH, ...FRENCH];
