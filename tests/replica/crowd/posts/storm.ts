import type { ScriptedPost } from '../crowd-post';

export const STORM: ScriptedPost[] = [];
