import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/components/Button';
import { Key } from '../ui/components/Key';
import { t } from '../ui/i18n';

const KEYS: readonly (readonly [keys: string, words: string])[] = [
  ['J K', 'board_key_move'],
  ['Enter', 'board_key_open'],
  ['R', 'board_key_reply'],
  ['A', 'board_key_take'],
  ['M', 'board_key_answered'],
  ['D', 'board_key_dismiss'],
  ['F', 'board_key_follow'],
  ['N', 'board_key_note'],
  ['E', 'board_key_settle'],
  ['Z', 'board_key_undo'],
  ['/', 'board_key_search'],
  ['1 2 3', 'board_key_views'],
  ['Esc', 'board_key_close'],
  ['?', 'board_key_help'],
];

/** All keys of the board, in a dialog of the browser's own, which keeps the focus inside and gives it back. */
export function Help({ close }: { close: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="help-sheet" aria-label={t('board_help')} onClose={close}>
      <header class="row-line">
        <h2 class="grow">{t('board_help')}</h2>
        <Button look="quiet" small icon="close" label={t('common_close')} onClick={() => dialog.current?.close()} />
      </header>
      <dl>
        {KEYS.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.split(' ').map((key) => (
                <Key key={key}>{key}</Key>
              ))}
              <span class="vh">{keys}</span>
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
