import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../../ui/components/Field';
import type { Parse } from '../parse';

interface ParsedFieldProps<T> {
  label: string;
  help?: string | undefined;
  /** What to write instead of what was not understood. */
  problem?: string;
  /** The value in the form in which it is shown. */
  value: string;
  parse: Parse<T>;
  change: (value: T) => void;
  /** What the browser may fill in. */
  autocomplete?: 'given-name';
}

/**
 * A field that is read when one leaves it. What it does not understand stays there, with what to write instead. What is
 * being written stays too when the settings change meanwhile.
 */
export function ParsedField<T>(props: ParsedFieldProps<T>): JSX.Element {
  const { label, help, problem, value, parse, change, autocomplete } = props;
  const [written, setWritten] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const read = (text: string) => {
    const understood = parse(text);
    setWrong(understood === null);
    setWritten(understood === null ? text : undefined);
    if (understood !== null) change(understood);
  };
  return (
    <Field label={label} help={help} problem={wrong ? problem : undefined}>
      <input
        class="input"
        autocomplete={autocomplete ?? 'off'}
        value={written ?? value}
        onInput={(event) => setWritten(event.currentTarget.value)}
        onChange={(event) => read(event.currentTarget.value)}
      />
    </Field>
  );
}
