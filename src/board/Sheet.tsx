import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/components/Button';
import { t } from '../ui/i18n';

interface SheetProps {
  title: string;
  close: () => void;
  children: ComponentChildren;
}

/** A sheet over the board: a dialog of the browser's own, which keeps the focus inside and gives it back. */
export function Sheet({ title, close, children }: SheetProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('input')?.focus();
  }, []);
  return (
    <dialog ref={dialog} class="sheet" aria-label={title} onClose={close}>
      <header class="row-line">
        <h2 class="grow">{title}</h2>
        <Button look="quiet" small icon="close" label={t('common_close')} onClick={() => dialog.current?.close()} />
      </header>
      {children}
    </dialog>
  );
}
