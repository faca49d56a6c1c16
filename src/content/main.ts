import { ask } from '../messages';
import { meetPageWorld } from '../x';
import { endPredecessor, liveContext, sweep } from './context';
import { openSession } from './session';
import { type Surfaces, showSurfaces } from './surfaces';

/** Marks that this script runs already: a page restored by the browser may start it twice. */
const STARTED = Symbol.for('sangfroid.started');

function start(): void {
  meetPageWorld();
  endPredecessor();
  const signal = liveContext();
  let surfaces: Surfaces | undefined;
  let life: AbortController | undefined;
  sweep(document);
  const end = () => life?.abort();
  signal.addEventListener('abort', end, { once: true });
  openSession(
    ask,
    {
      renewed(session) {
        end();
        life = new AbortController();
        surfaces = session.settings.enabled ? showSurfaces(session, ask, life.signal) : undefined;
      },
      casesChanged: () => surfaces?.refresh(),
    },
    signal,
  );
}

const world = globalThis as { [STARTED]?: boolean };
if (!world[STARTED] && window === window.top) {
  world[STARTED] = true;
  start();
}
