import type { JSX } from 'preact';
import { Key } from '../ui/components/Key';
import { t } from '../ui/i18n';
import { Sheet } from './Sheet';

const KEYS: readonly (readonly [keys: string, words: string])[] = [
  ['J K', 'board_key_move'],
  ['Enter', 'board_key_open'],
  ['X', 'board_key_mark'],
  ['Shift ↑ ↓', 'board_key_mark_more'],
  ['Shift X', 'board_key_mark_all'],
  ['R', 'board_key_reply'],
  ['T', 'board_key_templates'],
  ['A', 'board_key_take'],
  ['G', 'board_key_assign'],
  ['M', 'board_key_answered'],
  ['D', 'board_key_dismiss'],
  ['F', 'board_key_follow'],
  ['U', 'board_key_followed_up'],
  ['N', 'board_key_note'],
  ['E', 'board_key_settle'],
  ['Z', 'board_key_undo'],
  ['/', 'board_key_search'],
  ['C', 'board_key_add'],
  ['1 … 5', 'board_key_views'],
  ['Esc', 'board_key_close'],
  ['?', 'board_key_help'],
];

/** All keys of the board. */
export function Help({ close }: { close: () => void }): JSX.Element {
  return (
    <Sheet title={t('board_help')} close={close}>
      <dl class="key-list">
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
    </Sheet>
  );
}
