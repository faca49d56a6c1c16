/** Part of a day in which the team answers: minutes since local midnight, `from` < `to`, `to` at most 1440. */
export interface Range {
  from: number;
  to: number;
}

/** When the team works. An empty `week` means round the clock. */
export interface Hours {
  /** IANA time zone, for instance Europe/Paris. */
  timeZone: string;
  /** Ranges for each weekday, Monday first; several a day are allowed, none means a day off. */
  week: Range[][];
  /** Local dates (YYYY-MM-DD) on which nobody works. */
  holidays: string[];
}
