import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/components/Button';
import { t } from '../ui/i18n';

/** Gives the list as it is filtered now a name, to come back to it. */
export function SaveViewForm({ keep }: { keep: (name: string) => unknown }): JSX.Element {
  const [name, setName] = useState<string>();
  if (name === undefined) {
    return (
      <button type="button" class="link s" onClick={() => setName('')}>
        {t('board_view_keep')}
      </button>
    );
  }
  const submit = (event: Event) => {
    event.preventDefault();
    if (!name.trim()) return;
    void keep(name.trim());
    setName(undefined);
  };
  return (
    <form class="row-line" onSubmit={submit}>
      <input
        class="input"
        type="text"
        maxLength={60}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was just pressed
        autoFocus
        aria-label={t('board_view_name')}
        placeholder={t('board_view_name')}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setName(undefined)}
      />
      <Button small type="submit">
        {t('board_view_do')}
      </Button>
    </form>
  );
}
