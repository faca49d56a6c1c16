import type { Language } from '../brand';
import { Walk } from '../language/walk';

/** Cues and risks are looked for in every post, so that one walk over its words serves them all. */
export const WALKS: Readonly<Record<Language, Walk>> = { en: new Walk(), fr: new Walk() };
