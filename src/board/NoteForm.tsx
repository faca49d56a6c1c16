import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../ui/components/Field';
import { t } from '../ui/i18n';
import { FormFoot } from './FormFoot';

const LONGEST = 2000;

/** Writes a note for the team. Control and Enter keep it, Escape leaves. */
export function NoteForm({ keep, close }: { keep: (text: string) => unknown; close: () => void }): JSX.Element {
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const submit = (event?: Event) => {
    event?.preventDefault();
    if (text.trim()) void keep(text.trim());
  };
  return (
    <form class="aside card" onSubmit={submit}>
      <Field label={t('board_note')} help={t('board_note_label')}>
        <textarea
          ref={area}
          class="input"
          rows={3}
          maxLength={LONGEST}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && submit()}
        />
      </Field>
      <FormFoot submit={t('board_save_note')} close={close} />
    </form>
  );
}
