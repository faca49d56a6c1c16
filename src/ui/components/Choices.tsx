import type { JSX } from 'preact';
import type { Blank } from '../../core/templates/template';

interface ChoicesProps {
  blank: Blank;
  /** Language of the template, in which its fillings are. */
  lang: string;
  value: string;
  change: (value: string) => unknown;
}

/** Likely fillings of a blank, other than the one it holds: one press each. */
export function Choices({ blank, lang, value, change }: ChoicesProps): JSX.Element | null {
  const { suggestion, choices, label } = blank;
  if (!choices) return null;
  return (
    <fieldset class="fillings" aria-label={label} lang={lang}>
      {[suggestion, ...choices].map((choice) =>
        choice && choice !== value ? (
          <button key={choice} type="button" class="chip" onClick={() => void change(choice)}>
            {choice}
          </button>
        ) : null,
      )}
    </fieldset>
  );
}
