/** The browsers every test runs in. */
export type Kind = 'chrome' | 'firefox';

/** Both browsers, or those that E2E names (`E2E=chrome`). For `describe.each(kinds)`. */
export const kinds: Kind[] = (process.env.E2E?.split(',') as Kind[] | undefined) ?? ['chrome', 'firefox'];
