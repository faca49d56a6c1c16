import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../../ui/components/Field';
import type { Parse } from '../parse';

interface ParsedFieldProps<T> {
  label: string;
  help?: string | undefined;
  /** What to write instead of what was not understood. */
  problem: string;
  /** The value in the form in which it is shown. */
  value: string;
  parse: Parse<T>;
  change: (value: T) => void;
}

/** A field that is read when one leaves it. What it does not understand stays there, with what to write instead. */
export function ParsedField<T>({ label, help, problem, value, parse, change }: ParsedFieldProps<T>): JSX.Element {
  const [wrong, setWrong] = useState<string>();
  const read = (written: string) => {
    const understood = parse(written);
    setWrong(understood === null ? written : undefined);
    if (understood !== null) change(understood);
  };
  return (
    <Field label={label} help={help} problem={wrong === undefined ? undefined : problem}>
      <input
        class="input"
        autocomplete="off"
        value={wrong ?? value}
        onChange={(event) => read(event.currentTarget.value)}
      />
    </Field>
  );
}
