import type { Page } from 'puppeteer-core';
import type { Rival } from './rival';
import { fill } from './scrolling';
import { walk } from './walk';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: when it began and how long it was by the clock, and how long its thread worked. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** How long our longest task held the page's main thread, in milliseconds. */
export interface Longest {
  /** Time in which the thread worked. */
  worked: number;
  /** The same task's or another's by the clock, with all that it waited while the machine did something else. */
  clock: number;
}

/** Posts that one trace holds: it grows by 130 KB with each. */
const PART = 500;

/**
 * Our longest task from the loading of the page on, while posts are scrolled through. A task in which scripts of the page
 * run too, or a frame is drawn, counts with what our functions took of it, layout they forced and garbage collected meanwhile
 * included; any other that runs code of ours counts whole. What is judged is the thread's own time: by the clock, a task
 * lasts as long as the machine lets the browser wait.
 */
export async function longestTask(rival: Rival, posts: number, passed: (posts: number) => void): Promise<Longest> {
  const { page } = rival;
  await page.bringToFront();
  const longest: Longest = { worked: 0, clock: 0 };
  for (let done = 0; done < posts; done += PART) {
    await page.tracing.start({ categories: ['devtools.timeline', 'toplevel', '-*'] });
    if (done === 0) {
      await page.reload();
      await page.waitForFunction('window.__replica');
      await fill(rival, posts, 77);
    }
    await walk(rival, { until: PART });
    const { worked, clock } = longestIn(await traced(page));
    longest.worked = Math.max(longest.worked, worked);
    longest.clock = Math.max(longest.clock, clock);
    passed(done + PART);
  }
  return longest;
}

async function traced(page: Page): Promise<TraceEvent[]> {
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('Chromium gave no trace.');
  return (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** What the page does beside our code: it draws a frame, or runs a module of its own. */
const THEIRS = new Set(['PrePaint', 'Paint', 'Layerize', 'v8.evaluateModule']);

const isWork = ({ name, args }: TraceEvent) => args?.data?.url !== undefined || THEIRS.has(name);
const isOurs = ({ args }: TraceEvent) => args?.data?.url?.startsWith('chrome-extension://') === true;
const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const isTask = ({ name }: TraceEvent) => name === 'ThreadControllerImpl::RunTask';

function longestIn(events: readonly TraceEvent[]): Longest {
  // The background runs code of ours too, in a process that paints nothing.
  const painting = new Set(events.filter(({ name }) => name === 'Paint').map(({ pid }) => pid));
  const place = events.find((event) => isOurs(event) && painting.has(event.pid));
  const onMain = events
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === place?.pid && tid === place.tid)
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const longest: Longest = { worked: 0, clock: 0 };
  let task: TraceEvent | undefined;
  let inside: TraceEvent[] = [];
  const close = () => {
    const { worked, clock } = ofOurs(task, inside);
    longest.worked = Math.max(longest.worked, worked / 1000);
    longest.clock = Math.max(longest.clock, clock / 1000);
  };
  for (const event of onMain) {
    if (isTask(event) && !(task && event.ts < endOf(task))) {
      close();
      [task, inside] = [event, []];
    } else if (isWork(event)) inside.push(event);
  }
  close();
  if (longest.worked === 0) throw new Error('Nothing of ours is in the trace.');
  return longest;
}

/** What of a task is ours, in microseconds; `works` are the scripts that ran in it and what was drawn, in order. */
function ofOurs(task: TraceEvent | undefined, works: readonly TraceEvent[]): Longest {
  if (!task || !works.some(isOurs)) return { worked: 0, clock: 0 };
  const counted = works.every(isOurs) ? [task] : outermost(works.filter(isOurs));
  const sum = (of: (event: TraceEvent) => number) => counted.reduce((total, event) => total + of(event), 0);
  return { worked: sum(({ tdur = 0 }) => tdur), clock: sum(({ dur = 0 }) => dur) };
}

function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = [];
  for (const event of events) if (event.ts >= endOf(found.at(-1) ?? { ...event, dur: 0 })) found.push(event);
  return found;
}
