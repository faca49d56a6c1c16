const observers: ViewObserver[] = [];

type Callback = (entries: { target: Element; isIntersecting: boolean }[]) => void;

/** Stands in for the browser's IntersectionObserver: the test says what is in view. */
export class ViewObserver {
  constructor(readonly callback: Callback) {
    observers.push(this);
  }
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Lets `target` leave the view, or with `false` come into it. */
export function leave(target: Element, away = true): void {
  for (const { callback } of observers) callback([{ target, isIntersecting: !away }]);
}
