import type { Language } from '../brand';
import type { Span } from '../language/span';
import type { DraftContext, DraftInput } from './context';
import type { Topic } from './report';

/** What a rule found. A hit about something that is not there has `start` = `end` = 0. */
export interface Hit extends Span {
  /** Where this hit weighs more or less than the rule's level says. */
  level?: 'error' | 'warn' | 'hint';
  /** The mend: replaces `start`..`end` of the hit unless it names its own, smaller span. */
  fix?: { text: string; start?: number; end?: number };
}

/** A draft that shows what a rule means. */
export interface Example {
  lang: Language;
  draft: string;
  /** What stands around the draft where the rule needs it. */
  given?: Partial<Omit<DraftInput, 'draft' | 'lang'>>;
}

/** A draft in which the rule fires. */
export interface BadExample extends Example {
  /** The words that must be marked; an empty string where the finding is about something absent. */
  marks: string;
  /** The whole draft after the rule's fix, where it has one. */
  fixed?: string;
}

/** One rule of the tone check. It lives in the file named after its id. */
export interface Rule {
  id: string;
  topic: Topic;
  level: 'error' | 'warn' | 'hint';
  /** Languages of drafts it can read. `any` for rules that do not depend on words. */
  languages: readonly Language[] | 'any';
  /** One plain sentence to the manager. */
  why: Record<Language, string>;
  /** The study or guide it rests on. */
  source: string;
  /** Words on the button of the fix; a general label stands in where none is given. */
  label?: Record<Language, string>;
  /**
   * Whether it speaks of something absent: silent when another finding of its topic already does. Some are silent too where
   * the draft as a whole reads like replies that lack nothing.
   */
  absence?: boolean | 'unlessComplete';
  /**
   * Whether it judges a whole stretch: silent where another rule finds something as grave in it; a fallback even where that
   * is less grave, unless it is a hint and the fallback is none.
   */
  broad?: boolean | 'fallback';
  /** Whether it goes by how a sentence is built: silent where the sentence reads as fine to the model. */
  byBuild?: boolean;
  /** Whether it speaks only of drafts that are not ready, once all other rules have spoken. Its hits are hints. */
  ifLacking?: boolean;
  match(draft: DraftContext): Hit[];
  bad: readonly BadExample[];
  good: readonly Example[];
  /** Other rules that its bad examples rightly set off as well. */
  alsoFires?: readonly string[];
}
