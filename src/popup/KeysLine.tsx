import type { JSX } from 'preact';
import { HelpLink } from '../ui/components/HelpLink';
import { Key } from '../ui/components/Key';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';

/** The foot of the popup: the keys that act on the list, or, with no list, where everything is kept; and the help. */
export function KeysLine({ resting }: { resting: boolean }): JSX.Element {
  if (resting) {
    return (
      <footer class="keys">
        <span>
          <Icon name="shield" small />
          {t('common_private')}
        </span>
        <HelpLink />
      </footer>
    );
  }
  return (
    <footer class="keys">
      <span>
        <Key>↑</Key> <Key>↓</Key> {t('popup_key_choose')}
      </span>
      <span>
        <Key>
          <Icon name="enter" />
        </Key>{' '}
        {t('popup_key_insert')}
      </span>
      <span>
        <Key>C</Key> {t('popup_key_copy')}
      </span>
      <span>
        <Key>S</Key> {t('popup_key_favourite')}
      </span>
      <HelpLink class="btn quiet icon small" alone />
    </footer>
  );
}
