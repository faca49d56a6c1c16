import type { JSX } from 'preact';
import type { Brand } from '../core/brand';
import { ask } from '../messages';
import { Button } from '../ui/components/Button';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icons';

/** Whom we speak for, and the doors to board and settings. */
export function Head({ brand }: { brand: Brand }): JSX.Element {
  const main = brand.handles[0];
  return (
    <header class="head">
      <Icon name="mark" class="mark" />
      <h1 class="brand cut grow">{main ? `@${main}` : t('common_no_brand')}</h1>
      <Button look="quiet" small icon="list" onClick={() => void ask('openBoard', {})}>
        {t('common_board')}
      </Button>
      <Button
        look="quiet"
        small
        icon="sliders"
        label={t('common_settings')}
        onClick={() => void ask('openOptions', {})}
      />
    </header>
  );
}
