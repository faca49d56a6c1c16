import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Something asked of the background: not there yet, there, or refused. What was there stays while it is asked anew. */
export interface Asked<T> {
  value?: T;
  error?: unknown;
  reload: () => Promise<void>;
}

/**
 * Asks with `load` now and whenever `question`, which names what is asked, changes. An answer that comes after a newer
 * question was put is dropped.
 * @param first an answer from a moment ago, shown until the new one is there
 */
export function useAsked<T>(load: () => Promise<T>, question: string, first?: T): Asked<T> {
  const [answer, setAnswer] = useState<{ value?: T; error?: unknown }>(first === undefined ? {} : { value: first });
  const latest = useRef(load);
  latest.current = load;
  const asked = useRef(0);
  const reload = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    try {
      const value = await latest.current();
      if (mine === asked.current) setAnswer({ value });
    } catch (error) {
      if (mine === asked.current) setAnswer((before) => ({ ...before, error }));
    }
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is asked anew
  useEffect(() => {
    void reload();
    return () => {
      asked.current += 1;
    };
  }, [reload, question]);
  return { ...answer, reload };
}
