import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../icons';

/** A filter or a choice; one that is on says so with a check. */
export function Chip(props: { on: boolean; press: () => unknown; children: ComponentChildren }): JSX.Element {
  return (
    <button type="button" class="chip" aria-pressed={props.on} onClick={() => void props.press()}>
      {props.on ? <Icon name="met" small /> : null}
      {props.children}
    </button>
  );
}
