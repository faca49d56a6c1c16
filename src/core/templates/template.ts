import type { Language } from '../brand';
import type { Practice, Verdict } from '../tone/report';

/** What happened to the customer. */
export const SITUATIONS = [
  'late',
  'lost',
  'broken',
  'wrongItem',
  'refund',
  'billing',
  'outage',
  'bug',
  'staff',
  'safety',
  'dataLeak',
  'discrimination',
  'cancelled',
  'noAnswer',
  'rumour',
  'boycott',
  'press',
  'thanks',
  'question',
  'badRecovery',
  'crisis',
  'allClear',
  'any',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Where in the life of a case a template is used. */
export const STEPS = ['first', 'private', 'explain', 'followUp', 'satisfaction', 'closing', 'changed'] as const;
export type Step = (typeof STEPS)[number];

/**
 * A tone-checked reply with blanks. In `text` a blank is `{name}`, whose meaning is in `variables.ts`, or with likely
 * fillings `{name=one|another}`, of which the first is what the form starts from.
 */
export interface Template {
  id: string;
  lang: Language;
  title: string;
  situation: Situation;
  step: Step;
  /** Practices the text serves. */
  practices: Practice[];
  /** French only: how it addresses the customer. */
  address?: 'vous' | 'tu';
  tags: string[];
  text: string;
  /** Built-in templates are read-only; the manager's own are kept in the store. */
  origin: 'builtIn' | 'own';
}

/** A blank still open in an offered text. `start` and `end` are UTF-16 offsets of `{name}` there. */
export interface Blank {
  name: string;
  /** What to ask the manager for, in the language of the interface. */
  label: string;
  start: number;
  end: number;
  /** What to start from, in the language of the template. */
  suggestion?: string;
  /** Other likely fillings, in the language of the template. */
  choices?: string[];
}

/** A template as offered for one complaint: filled as far as known, checked as it would read. */
export interface TemplateOffer {
  template: Template;
  /** The text with known blanks filled; blanks still open stay as `{name}`. */
  text: string;
  blanks: Blank[];
  verdict: Verdict;
  /** The heaviest finding, in one sentence, where the verdict is not `ready`. */
  why?: string;
  /** The manager likes it best. */
  favourite?: true;
}
