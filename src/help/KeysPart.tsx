import type { JSX } from 'preact';
import { KeyList } from '../ui/components/KeyList';
import { t } from '../ui/i18n';
import { BOARD_KEYS, type KeyRow } from '../ui/page/boardKeys';

const IN_A_REPLY: readonly KeyRow[] = [
  ['/', 'help_keys_x_slash'],
  ['Enter', 'menu_insert_key'],
  ['Shift Enter', 'menu_replace_key'],
  ['Esc', 'help_keys_x_close'],
];

const IN_THE_POPUP: readonly KeyRow[] = [
  ['↑ ↓', 'popup_key_choose'],
  ['Enter', 'popup_key_insert'],
  ['C', 'popup_key_copy'],
  ['S', 'popup_key_favourite'],
];

/** Every key that does something, by where it does it. */
export function KeysPart(): JSX.Element {
  const places = [
    ['help_keys_x', IN_A_REPLY],
    ['help_keys_popup', IN_THE_POPUP],
    ['common_board', BOARD_KEYS],
  ] as const;
  return (
    <div class="key-places">
      {places.map(([title, rows]) => (
        <div key={title}>
          <h3>{t(title)}</h3>
          <KeyList rows={rows} />
        </div>
      ))}
    </div>
  );
}
