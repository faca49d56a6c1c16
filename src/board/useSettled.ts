import { useEffect, useState } from 'preact/hooks';

/** A value once it has kept still for so many milliseconds; an empty one at once. Of quick changes only the last counts. */
export function useSettled(value: string, stillMs: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), value === '' ? 0 : stillMs);
    return () => clearTimeout(timer);
  }, [value, stillMs]);
  return value === '' ? value : settled;
}
