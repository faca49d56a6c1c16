import type { JSX } from 'preact';
import { Key } from '../ui/components/Key';
import { t } from '../ui/i18n';

/** The keys that act on the list, as many as there is room for, and the door to all of them. */
export function KeysLine({ help }: { help: () => void }): JSX.Element {
  return (
    <footer class="keys">
      <div>
        <span>
          <Key>J</Key> <Key>K</Key> {t('board_key_move')}
        </span>
        <span>
          <Key>R</Key> {t('board_key_reply')}
        </span>
        <span>
          <Key>A</Key> {t('board_key_take')}
        </span>
        <span>
          <Key>E</Key> {t('board_key_settle')}
        </span>
        <span>
          <Key>Z</Key> {t('board_key_undo')}
        </span>
      </div>
      <button type="button" class="help" aria-label={t('board_help_all')} title={t('board_help_all')} onClick={help}>
        <Key>?</Key>
      </button>
    </footer>
  );
}
