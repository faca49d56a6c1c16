import type { ScriptedPost } from '../crowd-post';

export const COMPLAINTS: ScriptedPost[] = [];
