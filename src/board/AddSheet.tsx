import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../messages';
import { Button } from '../ui/components/Button';
import { Field } from '../ui/components/Field';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';
import { refusalWords } from '../ui/refusalWords';
import { parseLocal } from './followUpTimes';
import { Sheet } from './Sheet';

interface AddSheetProps {
  close: () => void;
  /** Told which case it is, and whether it is a new one. */
  added: (id: string, isNew: boolean) => void;
}

const EMPTY = { link: '', text: '', handle: '', name: '', postedAt: '' };

/** Adds a complaint that no page showed us: pasted link, pasted text, or both. */
export function AddSheet({ close, added }: AddSheetProps): JSX.Element {
  const [written, setWritten] = useState(EMPTY);
  const [problem, setProblem] = useState<string>();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!written.link.trim() && !written.text.trim()) return setProblem(t('board_add_problem'));
    try {
      const { id, isNew } = await ask('addComplaint', requestOf(written));
      close();
      added(id, isNew);
    } catch (error) {
      setProblem(refusalWords(error));
    }
  };
  const onInput =
    (name: keyof typeof EMPTY) =>
    ({ currentTarget }: { currentTarget: { value: string } }) =>
      setWritten({ ...written, [name]: currentTarget.value });
  const line = (name: keyof typeof EMPTY, placeholder = '') => (
    <input
      class="input"
      type="text"
      autocomplete="off"
      placeholder={placeholder}
      value={written[name]}
      onInput={onInput(name)}
    />
  );
  return (
    <Sheet title={t('board_add')} close={close}>
      <form class="add" onSubmit={(event) => void submit(event)}>
        <Field label={t('board_add_link')} help={t('board_add_link_help')}>
          {line('link', 'https://x.com/…/status/…')}
        </Field>
        <Field label={t('board_add_text')}>
          <textarea class="input" rows={4} value={written.text} onInput={onInput('text')} />
        </Field>
        <div class="two">
          <Field label={t('board_add_handle')}>{line('handle', t('data_erase_example'))}</Field>
          <Field label={t('board_add_name')}>{line('name')}</Field>
        </div>
        <Field label={t('board_add_when')} help={t('board_add_when_help')}>
          <input class="input" type="datetime-local" value={written.postedAt} onInput={onInput('postedAt')} />
        </Field>
        <p class="problem" role="alert">
          {problem ? <Icon name="info" small /> : null}
          {problem}
        </p>
        <div class="row-line">
          <Button look="primary" type="submit">
            {t('board_add_do')}
          </Button>
          <Button look="quiet" onClick={close}>
            {t('board_cancel')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

function requestOf(written: typeof EMPTY): Parameters<typeof ask<'addComplaint'>>[1] {
  const [link, text, name] = [written.link.trim(), written.text.trim(), written.name.trim()];
  const handle = written.handle.trim().replace(/^@/, '');
  const postedAt = parseLocal(written.postedAt);
  return {
    ...(link ? { link } : {}),
    ...(text ? { text } : {}),
    ...(handle ? { handle } : {}),
    ...(name ? { name } : {}),
    ...(postedAt === null ? {} : { postedAt }),
  };
}
