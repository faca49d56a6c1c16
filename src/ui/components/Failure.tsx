import type { JSX } from 'preact';
import { t } from '../i18n';
import { Icon } from '../icons';
import { refusalWords } from '../refusalWords';
import { Button } from './Button';

/** What could not be had, in the background's own sentence, and a way to ask again. */
export function Failure({ error, retry }: { error: unknown; retry: () => unknown }): JSX.Element {
  return (
    <div class="failure" role="alert">
      <div class="notice">
        <Icon name="info" />
        <p>
          <b>{t('common_failed')}</b> {refusalWords(error)}
        </p>
      </div>
      <Button small onClick={() => void retry()}>
        {t('common_retry')}
      </Button>
    </div>
  );
}
