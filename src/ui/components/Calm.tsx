import type { ComponentChildren, JSX } from 'preact';

/** Nothing to do here: the settling line, what is so, and one sentence on what may be done. */
export function Calm({ title, children }: { title: string; children?: ComponentChildren }): JSX.Element {
  return (
    <section class="still">
      <svg class="wave" viewBox="0 0 132 48" aria-hidden="true" role="presentation">
        <path
          d="M5 28C12 4 20 4 27 28s14 18 21 1c5-12 10-12 15-1h64"
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
