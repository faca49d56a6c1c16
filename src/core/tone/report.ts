/** The six practices of crisis handling, in the order in which they are always shown. */
export const PRACTICES = ['serious', 'prompt', 'transparent', 'positive', 'solution', 'followUp'] as const;
export type Practice = (typeof PRACTICES)[number];

export type PracticeState = 'met' | 'missing' | 'notNeeded';
export type Topic = Practice | 'privacy' | 'template' | 'language' | 'length' | 'duplicate';
export type Verdict = 'ready' | 'improve' | 'hold';

/** A mend: replace `start`..`end` of the draft by `text`. Offsets are UTF-16 units in the draft. */
export interface Fix {
  label: string;
  start: number;
  end: number;
  text: string;
}

/** A rule's hit in a draft. `start` = `end` = 0 where the finding is about something that is not there. */
export interface Finding {
  rule: string;
  topic: Topic;
  level: 'error' | 'warn' | 'hint';
  start: number;
  end: number;
  /** One plain sentence to the manager, in the language of the interface. */
  why: string;
  /** The study or guide the rule rests on. */
  source?: string;
  fix?: Fix;
}

/** What is said about one draft. Findings follow the draft's order. */
export interface ToneReport {
  /** `hold`: would hurt if posted. `improve`: lacks something this complaint needs. `ready`: nothing above a hint. */
  verdict: Verdict;
  practices: Record<Practice, PracticeState>;
  findings: Finding[];
}
