import type { ScriptedPost } from '../crowd-post';

export const OTHER_LANGUAGES: ScriptedPost[] = [];
