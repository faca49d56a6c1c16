const STEP_MS = 25;

type Falsy = false | null | undefined | 0 | '';

interface PollOptions {
  /** How long to try, in milliseconds. */
  within?: number;
  /** What is waited for, for the error. */
  what?: string;
}

/** Asks again and again until the answer is truthy, and returns it. Throws with the last answer or error otherwise. */
export async function poll<T>(
  ask: () => Promise<T> | T,
  { within = 15_000, what = 'the condition' }: PollOptions = {},
) {
  const end = Date.now() + within;
  let last: unknown;
  do {
    try {
      last = await ask();
      if (last) return last as Exclude<T, Falsy>;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  } while (Date.now() < end);
  throw new Error(
    `${what} not met within ${within} ms; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}
