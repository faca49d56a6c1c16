import type { JSX } from 'preact';
import { Button } from '../ui/components/Button';
import { t } from '../ui/i18n';

/** The end of what is written beside a case: the button that does it, in its own words, and the way out. */
export function FormFoot({ submit, close }: { submit: string; close: () => void }): JSX.Element {
  return (
    <div class="row-line">
      <Button small type="submit">
        {submit}
      </Button>
      <Button small look="quiet" onClick={close}>
        {t('board_cancel')}
      </Button>
    </div>
  );
}
