import { cloneElement, type JSX, type VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../icons';

interface FieldProps {
  label: string;
  /** Where a proposed value comes from, beside the label. */
  from?: string | undefined;
  help?: string | undefined;
  /** What to write instead of what was not understood. */
  problem?: string | undefined;
  /** One control; it is given its id and descriptions. */
  children: VNode<Record<string, unknown>>;
}

/** A labelled control with its help or its problem. */
export function Field({ label, from, help, problem, children }: FieldProps): JSX.Element {
  const id = useId();
  const said = problem ?? help;
  return (
    <div class="field">
      <div class="label">
        <label for={id}>{label}</label>
        {from ? <span class="from">{from}</span> : null}
      </div>
      {cloneElement(children, {
        id,
        ...(said ? { 'aria-describedby': `${id}-said` } : {}),
        ...(problem ? { 'aria-invalid': 'true' } : {}),
      })}
      {said ? (
        <span id={`${id}-said`} class={problem ? 'problem' : 'help'}>
          {problem ? <Icon name="info" small /> : null}
          {said}
        </span>
      ) : null}
    </div>
  );
}
