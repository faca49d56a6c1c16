import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../../messages';
import { Button } from '../../ui/components/Button';
import { Field } from '../../ui/components/Field';
import { t, tn } from '../../ui/i18n';
import type { ToastWords } from '../../ui/page/useToast';
import { refusalWords } from '../../ui/refusalWords';
import { parseHandle } from '../parse';

/**
 * Erases a person. The one thing here that cannot be undone, hence the one that is asked twice: whom, then whether.
 */
export function ErasePerson({ show }: { show: (toast: ToastWords) => void }): JSX.Element {
  const [written, setWritten] = useState('');
  const [problem, setProblem] = useState<string>();
  const [handle, setHandle] = useState<string>();
  const choose = (event: Event) => {
    event.preventDefault();
    const known = parseHandle(written);
    setProblem(known === null ? t('data_erase_problem') : undefined);
    if (known !== null) setHandle(known);
  };
  const erase = async (person: string) => {
    try {
      const { cases } = await ask('erasePerson', { handle: person });
      show({ words: cases > 0 ? tn('data_erased', cases, `@${person}`) : t('data_erased_none', `@${person}`) });
      setWritten('');
    } catch (error) {
      show({ words: t('data_erase_failed', refusalWords(error)) });
    }
    setHandle(undefined);
  };
  if (handle !== undefined) return <Confirm handle={handle} erase={erase} keep={() => setHandle(undefined)} />;
  return (
    <form class="setting erase" onSubmit={choose}>
      <Field label={t('data_erase')} help={t('data_erase_help')} problem={problem}>
        <input
          class="input"
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('data_erase_example')}
          value={written}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
      </Field>
      <Button type="submit" icon="trash">
        {t('data_erase_choose')}
      </Button>
    </form>
  );
}

function Confirm(props: { handle: string; erase: (handle: string) => unknown; keep: () => void }): JSX.Element {
  return (
    <div class="setting erase" role="alertdialog" aria-label={t('data_erase')}>
      <div>
        <b>{t('data_erase_sure', `@${props.handle}`)}</b>
        <p class="soft s">{t('data_erase_sure_help')}</p>
      </div>
      <div class="after">
        <Button look="primary" onClick={() => void props.erase(props.handle)}>
          {t('data_erase_do')}
        </Button>
        <Button look="quiet" onClick={props.keep}>
          {t('data_erase_keep')}
        </Button>
      </div>
    </div>
  );
}
