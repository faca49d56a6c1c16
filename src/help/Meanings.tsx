import type { ComponentChildren, JSX } from 'preact';

/** What something looks like or is called, beside what it means; one row each. */
export function Meanings({ rows }: { rows: readonly (readonly [ComponentChildren, string])[] }): JSX.Element {
  return (
    <dl class="card meanings">
      {rows.map(([shown, meaning]) => (
        <div key={meaning}>
          <dt>{shown}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
