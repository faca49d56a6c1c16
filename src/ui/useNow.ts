import { useEffect, useState } from 'preact/hooks';

const HALF_MINUTE = 30_000;

/** The present, renewed twice a minute so that waiting times stay true. Milliseconds since the epoch. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), HALF_MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
