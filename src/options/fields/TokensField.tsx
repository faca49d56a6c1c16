import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../ui/i18n';
import { Icon } from '../../ui/icons';
import type { Parse } from '../parse';

interface TokensFieldProps {
  label: string;
  help?: string | undefined;
  /** Name of the place where one more is written. */
  add: string;
  placeholder?: string;
  /** What to write instead of what was not understood. */
  problem: string;
  values: readonly string[];
  parse: Parse<string>;
  /** How a value is shown: an account with its @. */
  show?: (value: string) => string;
  change: (values: string[]) => void;
}

/** Several short values in one field. Enter, a comma or leaving the field adds one; Backspace takes back the last. */
export function TokensField(props: TokensFieldProps): JSX.Element {
  const { label, help, add, placeholder, problem, values, show = (value: string) => value } = props;
  const id = useId();
  const { written, wrong, input, write, onKeyDown, keepWritten, remove } = useTokens(props);
  return (
    <div class="field">
      <div class="label">
        <label for={id}>{label}</label>
      </div>
      <div class="input tokens" data-wrong={wrong ? 'true' : undefined}>
        {values.map((value) => (
          <span key={value} class="token">
            {show(value)}
            <button type="button" aria-label={t('options_remove', show(value))} onClick={() => remove(value)}>
              <Icon name="close" small />
            </button>
          </span>
        ))}
        <input
          id={id}
          ref={input}
          class="type"
          aria-label={`${label}: ${add}`}
          aria-describedby={`${id}-said`}
          aria-invalid={wrong}
          autocomplete="off"
          spellcheck={false}
          placeholder={values.length === 0 ? (placeholder ?? '') : ''}
          value={written}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={keepWritten}
        />
      </div>
      <span id={`${id}-said`} class={wrong ? 'problem' : 'help'}>
        {wrong ? <Icon name="info" small /> : null}
        {wrong ? problem : help}
      </span>
    </div>
  );
}

function useTokens({ values, parse, change }: TokensFieldProps) {
  const [written, setWritten] = useState('');
  const [wrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const keepWritten = () => {
    // As it stands in the field: a key may come before what was typed has been drawn.
    const parts = (input.current?.value ?? '').split(/[,;\n]/).filter((part) => part.trim() !== '');
    const understood = parts.map((part) => parse(part));
    if (understood.includes(null)) return setWrong(true);
    const known = new Set(values.map((value) => value.toLowerCase()));
    const fresh = understood.filter((value): value is string => value !== null && !known.has(value.toLowerCase()));
    setWritten('');
    setWrong(false);
    if (fresh.length > 0) change([...values, ...new Set(fresh)]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && input.current?.value === '' && values.length > 0) change(values.slice(0, -1));
    if ((event.key !== 'Enter' && event.key !== ',') || !input.current?.value.trim()) return;
    event.preventDefault();
    keepWritten();
  };
  const remove = (value: string) => {
    change(values.filter((other) => other !== value));
    input.current?.focus();
  };
  const write = (text: string) => {
    setWritten(text);
    setWrong(false);
  };
  return { written, wrong, input, write, onKeyDown, keepWritten, remove };
}
