import type { Language } from '../brand';
import type { Situation, Step, Template } from './template';

/** A template of the manager's own, as the store keeps it. */
export interface OwnTemplate extends Template {
  origin: 'own';
  /** Short name it came with from another tool, or that the manager likes to search by. */
  shortcut?: string;
  /** When it was written last, milliseconds since the epoch. */
  updatedAt: number;
  /** Put away: kept, but no longer offered. */
  archivedAt?: number;
}

/** What a manager writes of a template; the rest is ours to add. */
export interface TemplateDraft {
  /** Of the template it replaces; absent for a new one. */
  id?: string;
  lang: Language;
  title: string;
  situation: Situation;
  step: Step;
  /** French only. */
  address?: 'vous' | 'tu';
  tags: string[];
  text: string;
  shortcut?: string;
  /** It was put away where it comes from. */
  archived?: true;
}

/** How often a template went out in a reply that X confirmed, and whether the manager likes it best. */
export interface TemplateUse {
  sent: number;
  /** Milliseconds since the epoch; 0 where it never was sent. */
  lastAt: number;
  favourite: boolean;
}

/** What is kept at most: enough for any team, and for no file that wants to fill the disk. */
export const TEMPLATE_BOUNDS = {
  title: 120,
  text: 5000,
  shortcut: 60,
  tag: 40,
  tags: 20,
  templates: 5000,
  file: 4_000_000,
} as const;

/** The template that a draft makes. */
export function ownTemplate({ id: _, archived, ...draft }: TemplateDraft, id: string, now: number): OwnTemplate {
  return { ...draft, id, practices: [], origin: 'own', updatedAt: now, ...(archived && { archivedAt: now }) };
}
