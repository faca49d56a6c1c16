import type { JSX } from 'preact';
import { Field } from '../../ui/components/Field';

interface SelectFieldProps<T extends string> {
  label: string;
  help?: string | undefined;
  value: T;
  choices: readonly (readonly [value: T, words: string])[];
  change: (value: T) => void;
}

/** One of a few, in the browser's own list. */
export function SelectField<T extends string>({
  label,
  help,
  value,
  choices,
  change,
}: SelectFieldProps<T>): JSX.Element {
  return (
    <Field label={label} help={help}>
      <select
        class="input"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(([name]) => name === currentTarget.value);
          if (chosen) change(chosen[0]);
        }}
      >
        {choices.map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
