import type { JSX } from 'preact';
import { t } from '../ui/i18n';
import { ToSettings } from './ToSettings';

/** What is kept and where, and how it goes away. */
export function StoredPart(): JSX.Element {
  return (
    <>
      <p>{t('help_stored_kept')}</p>
      <p>{t('help_stored_sent')}</p>
      <p>{t('help_stored_gone')}</p>
      <ToSettings section="data" words="help_stored_data" />
    </>
  );
}
