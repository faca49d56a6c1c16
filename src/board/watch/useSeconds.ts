import { useEffect, useState } from 'preact/hooks';

/** The present, renewed every second: a drill is over in minutes. Milliseconds since the epoch. */
export function useSeconds(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
