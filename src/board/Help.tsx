import type { JSX } from 'preact';
import { HelpLink } from '../ui/components/HelpLink';
import { KeyList } from '../ui/components/KeyList';
import { t } from '../ui/i18n';
import { BOARD_KEYS } from '../ui/page/boardKeys';
import { Sheet } from './Sheet';

/** All keys of the board. */
export function Help({ close }: { close: () => void }): JSX.Element {
  return (
    <Sheet title={t('board_help')} close={close}>
      <KeyList rows={BOARD_KEYS} />
      <HelpLink />
    </Sheet>
  );
}
