import type { ScriptedPost } from '../crowd-post';

export const COMPLAINTS_FR: ScriptedPost[] = [];
