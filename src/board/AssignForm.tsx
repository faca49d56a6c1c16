import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/components/Button';
import { Field } from '../ui/components/Field';
import { t } from '../ui/i18n';
import { FormFoot } from './FormFoot';

interface AssignFormProps {
  /** What is given to somebody: a customer's name, or how many complaints. */
  what: string;
  /** First names to choose from. */
  team: readonly string[];
  assign: (to: string) => unknown;
  close: () => void;
}

/** Gives complaints to somebody of the team: one of the known names, or another. */
export function AssignForm({ what, team, assign, close }: AssignFormProps): JSX.Element {
  const [name, setName] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('.times button, input')?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (name.trim()) void assign(name.trim());
  };
  return (
    <form class="aside card" ref={form} onSubmit={submit}>
      <h3>{t('board_assign_label', what)}</h3>
      {team.length > 0 ? (
        <div class="times">
          {team.map((one) => (
            <Button key={one} small icon="person" onClick={() => void assign(one)}>
              {one}
            </Button>
          ))}
        </div>
      ) : null}
      <Field label={t(team.length > 0 ? 'board_assign_other' : 'board_assign_name')}>
        <input
          class="input"
          type="text"
          maxLength={60}
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </Field>
      <FormFoot submit={t('board_assign_do')} close={close} />
    </form>
  );
}
