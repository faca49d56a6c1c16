import type { JSX } from 'preact';

/** On or off, at once. `label` names it; the words beside it are for the eye. */
export function Switch(props: { label: string; on: boolean; change: (on: boolean) => unknown }): JSX.Element {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={props.on}
      aria-label={props.label}
      onClick={() => void props.change(!props.on)}
    />
  );
}
