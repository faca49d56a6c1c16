import type { ComponentChildren, JSX } from 'preact';
import type { IconName } from '../iconShapes';
import { Icon } from '../icons';
import { Key } from './Key';

interface ButtonProps {
  /** `primary` at most once in a view. */
  look?: 'primary' | 'secondary' | 'quiet';
  small?: boolean;
  icon?: IconName;
  /** The key that does the same, shown inside. */
  shortcut?: string;
  /** Name of a button that shows its icon alone. */
  label?: string;
  type?: 'button' | 'submit';
  disabled?: boolean;
  class?: string;
  onClick?: () => void;
  children?: ComponentChildren;
}

/** A button with its words, or an icon alone with a `label`. */
export function Button(props: ButtonProps): JSX.Element {
  const { look = 'secondary', small, icon, shortcut, label, type = 'button', disabled, onClick, children } = props;
  const alone = icon !== undefined && children === undefined;
  const looks = ['btn', look === 'secondary' ? '' : look, small ? 'small' : '', alone ? 'icon' : '', props.class ?? ''];
  return (
    <button
      type={type}
      class={looks.filter(Boolean).join(' ')}
      disabled={disabled ?? false}
      onClick={onClick}
      {...(label ? { 'aria-label': label, title: label } : {})}
      {...(shortcut ? { 'aria-keyshortcuts': shortcut } : {})}
    >
      {icon ? <Icon name={icon} small={!alone} /> : null}
      {children}
      {shortcut ? <Key>{shortcut}</Key> : null}
    </button>
  );
}
