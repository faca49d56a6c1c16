import { useEffect, useRef } from 'preact/hooks';
import { type Orders, onOrder } from '../../messages';

/** Calls `then` whenever the background says that what we show is no longer what is stored. */
export function useChanged(what: Orders['changed']['request']['what'], then: () => unknown): void {
  const latest = useRef(then);
  latest.current = then;
  useEffect(() => {
    const life = new AbortController();
    onOrder(
      {
        changed: async (change) => {
          if (change.what === what) latest.current();
          return null;
        },
      },
      life.signal,
    );
    return () => life.abort();
  }, [what]);
}
