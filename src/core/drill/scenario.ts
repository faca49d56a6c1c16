import type { Language } from '../brand';

/** The storms that can be practised. */
export const SCENARIOS = ['outage', 'dataLeak', 'safety'] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

/** One invented post of a drill. In `text`, `{brand}` is the brand's handle. */
export interface DrillLine {
  /** Seconds after the drill began. */
  after: number;
  name: string;
  text: string;
  /** Replies and reposts by the time it is seen. */
  spread: number;
  /** Whether it asks the brand for a reply. What does not is there to be let pass. */
  complaint: boolean;
}

/** A storm as it is played, by language. */
export type Scenario = Readonly<Record<Language, readonly DrillLine[]>>;

/** Somebody who asks for a reply. */
export function asks(after: number, name: string, text: string, spread = 0): DrillLine {
  return { after, name, text, spread, complaint: true };
}

/** Somebody who does not. */
export function passes(after: number, name: string, text: string): DrillLine {
  return { after, name, text, spread: 0, complaint: false };
}
