import type { JSX } from 'preact';
import { t } from '../i18n';

/** Grey bars that keep still, while something is being fetched from the ledger. */
export function Loading(): JSX.Element {
  return (
    <div class="loading" role="status" aria-label={t('common_loading')}>
      <span style={{ width: '38%' }} />
      <span style={{ width: '82%' }} />
      <span style={{ width: '24%' }} />
    </div>
  );
}
