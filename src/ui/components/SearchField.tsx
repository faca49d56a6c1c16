import type { JSX, RefObject } from 'preact';
import { Icon } from '../icons';
import { Key } from './Key';

interface SearchFieldProps {
  label: string;
  value: string;
  change: (value: string) => unknown;
  input: RefObject<HTMLInputElement | null>;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A search field that `/` leads to; Escape empties it. */
export function SearchField({ label, value, change, input, onKeyDown }: SearchFieldProps): JSX.Element {
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={input}
        class="input"
        type="text"
        placeholder={label}
        aria-label={label}
        aria-keyshortcuts="/"
        value={value}
        onInput={(event) => void change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value) {
            event.stopPropagation();
            event.preventDefault();
            change('');
          } else onKeyDown?.(event);
        }}
      />
      {value ? null : <Key>/</Key>}
    </div>
  );
}
