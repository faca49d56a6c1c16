import { type Lessons, learn } from '../core/triage/lessons';
import { readCorrections } from '../store/corrections';
import { ledger } from './ledger';

/** Lessons fade by the day, so they are made anew at times. */
const KEPT_MS = 6 * 3_600_000;

let kept: { from: number; lessons: Promise<Lessons> } | undefined;

/** What the manager's corrections teach, read once and kept until they change. */
export function currentLessons(now: number): Promise<Lessons> {
  if (!kept || now - kept.from > KEPT_MS) {
    kept = { from: now, lessons: read(now) };
    kept.lessons.catch(lessonsChanged);
  }
  return kept.lessons;
}

/** Corrections were made, taken back, forgotten or brought in. */
export function lessonsChanged(): void {
  kept = undefined;
}

async function read(now: number): Promise<Lessons> {
  return learn(await readCorrections(await ledger()), now);
}
