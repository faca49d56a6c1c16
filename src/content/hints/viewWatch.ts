/** Knows which articles the manager can see now. */
export interface ViewWatch {
  observe(article: HTMLElement): void;
  forget(article: HTMLElement): void;
  inView(article: HTMLElement): boolean;
}

function standsInView(article: HTMLElement): boolean {
  const { top, bottom } = article.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Watches articles until `signal` ends and tells `left` of each that leaves the view. */
export function watchView(left: (article: HTMLElement) => void, signal: AbortSignal): ViewWatch {
  const known = new WeakMap<Element, boolean>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const was = known.get(target);
      known.set(target, isIntersecting);
      if (was !== false && !isIntersecting) left(target as HTMLElement);
    }
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    observe: (article) => observer.observe(article),
    forget(article) {
      observer.unobserve(article);
      known.delete(article);
    },
    // The observer answers a frame late; until then the page is asked.
    inView: (article) => known.get(article) ?? standsInView(article),
  };
}
