import { useEffect, useState } from 'preact/hooks';
import { ask, type RebuildState } from '../../messages';
import { refusalWords } from '../../ui/refusalWords';

const ASKED_EVERY = 500;

/** The lists made anew: how far that is, how it is begun and broken off. */
export interface Rebuild {
  state: RebuildState | undefined;
  start: () => Promise<void>;
  cancel: () => Promise<void>;
}

/** Follows a rebuild, also one that another page began. */
export function useRebuild(): Rebuild {
  const [state, setState] = useState<RebuildState>();
  const tell = async (what: 'start' | 'cancel' | 'status') => {
    try {
      setState(await ask('rebuildLedger', { do: what }));
    } catch (error) {
      const said = refusalWords(error);
      setState({ status: 'failed', done: 0, total: 0, error: said });
    }
  };
  const running = state?.status === 'running';
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, and on and on while it runs
  useEffect(() => {
    if (!running) {
      if (!state) void tell('status');
      return undefined;
    }
    const timer = setInterval(() => void tell('status'), ASKED_EVERY);
    return () => clearInterval(timer);
  }, [running]);
  return { state, start: () => tell('start'), cancel: () => tell('cancel') };
}
