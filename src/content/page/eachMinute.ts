const MINUTE = 60_000;

/** Runs at every full minute until `signal` ends, and when the tab is looked at again: sleeping tabs miss minutes. */
export function eachMinute(run: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout>;
  const next = () => {
    timer = setTimeout(
      () => {
        run();
        next();
      },
      MINUTE - (Date.now() % MINUTE),
    );
  };
  next();
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const seen = () => {
    if (!document.hidden) run();
  };
  document.addEventListener('visibilitychange', seen, { signal });
}
