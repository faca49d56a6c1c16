/** Does something when this process ends, by itself or because vitest ends it. `work` must not wait for anything. */
export function atEnd(work: () => void): void {
  process.once('exit', work);
  process.once('SIGTERM', work);
}
