import type { JSX } from 'preact';
import { ask, type PageState } from '../messages';
import type { Settings } from '../settings';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';

/** What stands in the way of hints, most fundamental first; nothing when nothing does. */
export function Notices({ settings, page }: { settings: Settings; page: PageState | null }): JSX.Element | null {
  const settingsLink = (words: string) => (
    <button type="button" class="link" onClick={() => void ask('openOptions', {})}>
      {words}
    </button>
  );
  if (settings.brand.handles.length === 0 && settings.brand.keywords.length === 0) {
    return (
      <div class="notice" role="status">
        <Icon name="info" />
        <p>{t('popup_introduce')}</p>
        {settingsLink(t('popup_introduce_now'))}
      </div>
    );
  }
  if (!settings.enabled) {
    return (
      <div class="notice" role="status">
        <Icon name="eyeoff" />
        <p>{t('popup_switched_off')}</p>
        {settingsLink(t('popup_switch_on'))}
      </div>
    );
  }
  if (page !== 'changed') return null;
  return (
    <div class="notice" role="status">
      <Icon name="info" />
      <p>
        <b>{t('popup_changed_title')}</b> {t('popup_changed')}
      </p>
    </div>
  );
}
