import type { ScriptedPost } from '../crowd-post';

export const CALM: ScriptedPost[] = [];
