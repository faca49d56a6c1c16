import type { ScriptedPost } from '../crowd-post';

export const CALM_FR: ScriptedPost[] = [];
