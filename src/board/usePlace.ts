import { useEffect, useState } from 'preact/hooks';
import { type Place, placeIn, type View } from './place';

/** The place named in the address, followed when it changes, and the way to another list. */
export function usePlace(): [Place, (view: View) => void] {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener('hashchange', () => setPlace(placeIn(location.hash)), { signal: life.signal });
    return () => life.abort();
  }, []);
  const go = (view: View) => {
    history.replaceState(null, '', `#${view}`);
    setPlace({ view });
  };
  return [place, go];
}
