import { MEETING } from './sentReplyEvent';

let name: string | undefined;
let waiting: ((name: string) => void) | undefined;

/** Learns from our script in the page's world how it will report. To be called before scripts of the page run. */
export function meetPageWorld(): void {
  const told = (event: Event) => {
    const { detail } = event as CustomEvent<unknown>;
    if (typeof detail !== 'string') return;
    document.removeEventListener(MEETING.told, told);
    name = detail;
    // Uses up the one answer that is given to whoever asks.
    document.dispatchEvent(new Event(MEETING.asked));
    waiting?.(name);
  };
  document.addEventListener(MEETING.told, told);
  document.dispatchEvent(new Event(MEETING.asked));
}

/** Runs `listen` with the name of the reports, at once or as soon as it is known. The last one asking is served. */
export function whenMet(listen: (name: string) => void): void {
  waiting = listen;
  if (name) listen(name);
}
