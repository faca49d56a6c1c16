import type { ComponentChildren, JSX } from 'preact';

/** A row of a card: what it is, what it means, and the control. */
export function Setting(props: { name: string; help?: string; children?: ComponentChildren }): JSX.Element {
  return (
    <div class="setting">
      <div>
        <b>{props.name}</b>
        {props.help ? <p class="soft s">{props.help}</p> : null}
      </div>
      {props.children}
    </div>
  );
}
